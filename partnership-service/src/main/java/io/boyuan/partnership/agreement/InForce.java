package io.boyuan.partnership.agreement;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Which universities may act in a community on which day. */
@ApplicationScoped
public class InForce {

  private static final String STANDING =
      """
      select 1 as found from agreement a where university_code = ? and community_code = ?
        and (status in ('ACTIVE', 'SUSPENDED', 'ENDED', 'RENEWED') or (status = 'SIGNED'
          and (origin = 'PAPER' or 2 = (select count(*) from agreement_signature s
            where s.agreement_id = a.id and s.voided_at is null))))
        and valid_from <= ? and ends_on >= ?""";

  private static final String NOT_SUSPENDED =
      """
      and not exists (select 1 from agreement_suspension s where s.agreement_id = a.id
        and s.from_on <= ? and (s.until_on is null or s.until_on >= ?))""";

  private static final Row.Reading<Integer> FOUND = row -> row.number("found");

  private final Sql sql;

  @Inject
  InForce(Sql sql) {
    this.sql = sql;
  }

  /**
   * Whether a university may act in a community on a day, as it stands now; served by
   * agreement_university and the key of suspensions.
   *
   * @param university its code
   * @param community the community's code
   * @param day on which day
   * @return true when an agreement of the two holds, its signatures stand, and it is suspended
   *     neither now nor on that day
   */
  public boolean holds(String university, String community, LocalDate day) {
    return isFound(
        STANDING + " and a.status <> 'SUSPENDED' " + NOT_SUSPENDED, university, community, day);
  }

  /**
   * Whether a university could act in a community on a day, whatever became of their agreement
   * since; served as {@link #holds}.
   *
   * @param university its code
   * @param community the community's code
   * @param day on which day
   * @return true when an agreement of the two was for that day and not suspended on it
   */
  public boolean held(String university, String community, LocalDate day) {
    return isFound(STANDING + " " + NOT_SUSPENDED, university, community, day);
  }

  private boolean isFound(String select, String university, String community, LocalDate day) {
    return sql.first(select + " limit 1", FOUND, university, community, day, day, day, day)
        .isPresent();
  }

  /**
   * Whether a university has an agreement with a community for a day, suspended or not.
   *
   * @param university its code
   * @param community the community's code
   * @param day on which day
   * @return true when an agreement of the two is for that day and its signatures stand
   */
  public boolean stands(String university, String community, LocalDate day) {
    return sql.first(STANDING + " limit 1", FOUND, university, community, day, day).isPresent();
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
