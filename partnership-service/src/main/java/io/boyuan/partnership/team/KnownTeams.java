package io.boyuan.partnership.team;

import io.boyuan.partnership.agreement.InForce;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Which teams there are and which of them may act, for those who name them. */
@ApplicationScoped
public class KnownTeams {

  private final Sql sql;
  private final InForce agreements;

  @Inject
  KnownTeams(Sql sql, InForce agreements) {
    this.sql = sql;
    this.agreements = agreements;
  }

  /**
   * Refuses a team that does not serve; served by the unique key of codes.
   *
   * @param team its code
   * @return the university it belongs to
   * @throws Problem 409 {@code unknown-team}, {@code team-not-active}
   */
  public String requireServing(String team) {
    var found =
        sql.first(
                "select university_code, status = 'ACTIVE' as serves from team where code = ?",
                row -> new Found(row.text("university_code"), row.flag("serves")),
                team)
            .orElseThrow(() -> Problem.conflict("unknown-team").with("team", team));
    if (!found.serves()) {
      throw Problem.conflict("team-not-active").with("team", team);
    }
    return found.university();
  }

  /**
   * Refuses a team that may not act in a community on a day: one that does not serve, or whose
   * university has no agreement that holds then and is not suspended.
   *
   * @param team its code
   * @param community the community's code
   * @param day on which day
   * @return the university it belongs to
   * @throws Problem 409 {@code unknown-team}, {@code team-not-active}, {@code no-agreement}
   */
  public String requireUnderAgreement(String team, String community, LocalDate day) {
    String university = requireServing(team);
    agreements.require(university, community, day);
    return university;
  }

  private record Found(String university, boolean serves) {}
}
