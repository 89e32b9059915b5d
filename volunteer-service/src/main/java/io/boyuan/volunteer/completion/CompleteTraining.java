package io.boyuan.volunteer.completion;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;

/**
 * Who attended a session, and passed the quiz if there is one, has completed the training (V5). It
 * is looked at whenever one of the two is done.
 */
@ApplicationScoped
public class CompleteTraining {

  // Served by training_completion_held, training_sign_up_attended and quiz_attempt_volunteer. What
  // was done for a completion does not count for the next one.
  private static final String DUE =
      """
      select v.id, a.volunteer_name, last.expires_on, t.community_code, t.valid_months
      from training t, unnest(?::uuid[]) v(id)
      cross join lateral (
        select coalesce(max(c.created_at), '-infinity') as at,
          max(c.expires_on) filter (where c.revoked_at is null) as expires_on,
          coalesce(bool_or(c.expires_on is null and c.revoked_at is null), false) as for_ever
        from training_completion c where c.volunteer_id = v.id and c.training_id = ?) last
      cross join lateral (
        select s.volunteer_name from training_sign_up s
        where s.volunteer_id = v.id and s.training_id = ? and s.attended
          and s.marked_at > last.at order by s.marked_at limit 1) a
      where t.id = ? and not last.for_ever
        and (t.pass_mark is null or exists (
          select 1 from quiz_attempt q
          where q.volunteer_id = v.id and q.training_id = t.id and q.passed
            and q.created_at > last.at))
      order by v.id
      """;

  private final Sql sql;
  private final Completions completions;
  private final RenewalPolicy policy;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  CompleteTraining(
      Sql sql, Completions completions, RenewalPolicy policy, Clock clock, TimeSettings settings) {
    this.sql = sql;
    this.completions = completions;
    this.policy = policy;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Keeps others from doing anything else for a training at the same time, until the end of the
   * transaction: of two halves done at once each would miss the other.
   *
   * @param trainingId the training
   * @param volunteers who attended or hand in answers
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(UUID trainingId, Collection<UUID> volunteers) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(v.id::text, hashtext(?)))"
            + " from (select unnest(?::uuid[]) as id order by 1) v",
        row -> true,
        trainingId.toString(),
        volunteers);
  }

  /**
   * Enters who has completed the training by now.
   *
   * @param trainingId the training
   * @param volunteers who did something for it, held by {@link #hold}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void ifDue(UUID trainingId, Collection<UUID> volunteers) {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    sql.list(DUE, row -> dueOf(row, trainingId), volunteers, trainingId, trainingId, trainingId)
        .forEach(
            due ->
                completions.enter(
                    due.training(),
                    due.communityCode(),
                    due.learner(),
                    new Completions.Term(today, due.until(today, policy.renewalDays())),
                    null));
  }

  private static Due dueOf(Row row, UUID trainingId) {
    return new Due(
        trainingId,
        row.text("community_code"),
        new Completions.Learner(row.id("id"), row.text("volunteer_name")),
        row.date("expires_on"),
        row.isMissing("valid_months") ? null : row.number("valid_months"));
  }

  private record Due(
      UUID training,
      String communityCode,
      Completions.Learner learner,
      LocalDate before,
      Integer months) {

    LocalDate until(LocalDate today, int renewalDays) {
      return Validity.until(today, before, months, renewalDays);
    }
  }
}
