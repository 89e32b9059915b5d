package io.boyuan.partnership.agreement;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Which universities may act in a community on which day. */
@ApplicationScoped
public class InForce {

  private final Sql sql;

  @Inject
  InForce(Sql sql) {
    this.sql = sql;
  }

  /**
   * Whether a university may act in a community on a day; served by agreement_university.
   *
   * @param university its code
   * @param community the community's code
   * @param day on which day
   * @return true while an agreement of the two holds, its signatures stand, and it is not suspended
   */
  public boolean holds(String university, String community, LocalDate day) {
    return sql.first(
            "select 1 as found from agreement a where university_code = ? and community_code = ?"
                + " and (status in ('ACTIVE', 'ENDED', 'RENEWED') or (status = 'SIGNED'"
                + " and (origin = 'PAPER' or 2 = (select count(*) from agreement_signature s"
                + " where s.agreement_id = a.id and s.voided_at is null))))"
                + " and valid_from <= ? and ends_on >= ? limit 1",
            row -> row.number("found"),
            university,
            community,
            day,
            day)
        .isPresent();
  }

  /**
   * Refuses a university whose agreement with a community does not hold on a day or is suspended.
   *
   * @param university its code
   * @param community the community's code
   * @param day on which day
   * @throws Problem 409 {@code no-agreement}
   */
  public void require(String university, String community, LocalDate day) {
    if (!holds(university, community, day)) {
      throw Problem.conflict("no-agreement").with("university", university);
    }
  }
}
