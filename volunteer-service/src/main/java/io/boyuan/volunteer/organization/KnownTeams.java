package io.boyuan.volunteer.organization;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which teams there are, for those who name them. */
@ApplicationScoped
public class KnownTeams {

  private final Sql sql;

  @Inject
  KnownTeams(Sql sql) {
    this.sql = sql;
  }

  /**
   * Refuses a team that is not one of an organization; served by the unique key of codes.
   *
   * @param field where in the input it stands
   * @param team its code, null for none
   * @param organization the organization's code
   * @throws Problem 400 {@code invalid-input} with the violation {@code unknown-team}
   */
  public void requireOf(String field, String team, String organization) {
    if (team == null) {
      return;
    }
    boolean isTheirs =
        sql.first(
                "select 1 as found from team where code = ? and organization_code = ? and active",
                row -> row.number("found"),
                team,
                organization)
            .isPresent();
    if (!isTheirs) {
      throw Problem.invalid(field, "unknown-team");
    }
  }
}
