package io.boyuan.volunteer.help;

import io.boyuan.platform.database.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Ends what nobody accepted or confirmed in time. Where one of the two confirmed and the other
 * never did, staff have to decide.
 */
@ApplicationScoped
class ExpireHelp {

  // Served by help_post_over. What somebody just holds is ended the next time.
  private static final String EXPIRE =
      """
      update help_post set version = version + 1,
        status = case when helper_minutes is null and asker_minutes is null then 'EXPIRED'
          else 'DISPUTED' end
      where id in (
        select id from help_post where status in ('OPEN', 'ACCEPTED') and expires_at <= ?
        order by expires_at limit 500 for update skip locked)
      """;

  private final Sql sql;
  private final Clock clock;

  @Inject
  ExpireHelp(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "30s",
      identity = "expire-help",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var now = clock.instant();
    while (sql.change(EXPIRE, now) > 0) {
      // Until there is none left.
    }
  }
}
