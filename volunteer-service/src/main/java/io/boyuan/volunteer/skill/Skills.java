package io.boyuan.volunteer.skill;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Which skills there are, for those who name them. */
@ApplicationScoped
public class Skills {

  private final Sql sql;

  @Inject
  Skills(Sql sql) {
    this.sql = sql;
  }

  /**
   * Refuses a skill that was never defined. Asks by one statement, and not at all for none; served
   * by skill_code.
   *
   * @param field where in the input the codes stand
   * @param codes the codes that were named
   * @throws Problem 400 {@code invalid-input} with the violation {@code unknown-skill}
   */
  public void requireKnown(String field, Collection<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    var known = new HashSet<>(known(codes));
    int place = 0;
    for (String code : codes) {
      if (!known.contains(code)) {
        throw Problem.invalid(field + "[" + place + "]", "unknown-skill");
      }
      place++;
    }
  }

  /**
   * Those of some skills that were defined; served by skill_code.
   *
   * @param codes any words
   * @return the codes among them
   */
  public List<String> known(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : sql.list("select code from skill where code = any (?)", row -> row.text("code"), codes);
  }
}
