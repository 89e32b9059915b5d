package io.boyuan.partnership.agreement;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Which teams there are, and whose community has an agreement with their university. */
@ApplicationScoped
public class PartnerTeams {

  private final Sql sql;

  @Inject
  PartnerTeams(Sql sql) {
    this.sql = sql;
  }

  /**
   * The university of a team.
   *
   * @param team the team's code
   * @return its code, empty when there is no such team
   */
  public Optional<String> universityOf(String team) {
    return sql.first(
        "select university_code from team where code = ?",
        row -> row.text("university_code"),
        team);
  }

  /**
   * Whether a university's teams may serve a community; served by agreement_university.
   *
   * @param university its code
   * @param community the community's code
   * @param day on which day
   * @return true while an agreement of the two holds
   */
  public boolean underAgreement(String university, String community, LocalDate day) {
    return sql.first(
            "select 1 as found from agreement where university_code = ? and community_code = ?"
                + " and valid_from <= ? and valid_until >= ? limit 1",
            row -> row.number("found"),
            university,
            community,
            day,
            day)
        .isPresent();
  }
}
