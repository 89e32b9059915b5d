package io.boyuan.partnership.team;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Which teams there are and which of them may act, for those who name them. */
@ApplicationScoped
public class KnownTeams {

  // Served by the unique key of codes and agreement_university.
  private static final String STANDING =
      """
      select t.university_code, t.status = 'ACTIVE' as serves, exists (
        select 1 from agreement a
        where a.university_code = t.university_code and a.community_code = ?
          and a.status in ('SIGNED', 'ACTIVE', 'ENDED', 'RENEWED')
          and a.valid_from <= ? and a.ends_on >= ?) as held
      from team t where t.code = ?
      """;

  private final Sql sql;

  @Inject
  KnownTeams(Sql sql) {
    this.sql = sql;
  }

  /**
   * The university a team belongs to; served by the unique key of codes.
   *
   * @param team its code
   * @return the university's code, empty when there is no such team
   */
  public Optional<String> universityOf(String team) {
    return sql.first(
        "select university_code from team where code = ?",
        row -> row.text("university_code"),
        team);
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
    var standing =
        sql.first(STANDING, Standing::of, community, day, day, team)
            .orElseThrow(() -> Problem.conflict("unknown-team").with("team", team));
    if (!standing.serves()) {
      throw Problem.conflict("team-not-active").with("team", team);
    }
    if (!standing.held()) {
      throw Problem.conflict("no-agreement").with("team", team);
    }
    return standing.university();
  }

  private record Standing(String university, boolean serves, boolean held) {

    static Standing of(Row row) {
      return new Standing(row.text("university_code"), row.flag("serves"), row.flag("held"));
    }
  }
}
