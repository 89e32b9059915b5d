package io.boyuan.partnership.university;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which universities there are, for those who name them. */
@ApplicationScoped
public class KnownUniversities {

  private final Sql sql;

  @Inject
  KnownUniversities(Sql sql) {
    this.sql = sql;
  }

  /**
   * Refuses a code that names no university; served by the unique key of codes.
   *
   * @param code what was named
   * @return what it is called
   * @throws Problem 409 {@code unknown-university}
   */
  public Names require(String code) {
    return sql.first(
            "select name, name_en from university where code = ?",
            row -> new Names(row.text("name"), row.text("name_en")),
            code)
        .orElseThrow(() -> Problem.conflict("unknown-university"));
  }

  /**
   * Holds a university until the end of the transaction, for what it may have a number of; served
   * by the unique key of codes.
   *
   * @param code what was named
   * @throws Problem 409 {@code unknown-university}
   */
  public void hold(String code) {
    String select = "select 1 from university where code = ? for no key update";
    if (sql.first(select, row -> true, code).isEmpty()) {
      throw Problem.conflict("unknown-university");
    }
  }
}
