package io.boyuan.volunteer.signup;

import io.boyuan.contracts.volunteer.ShiftReminder;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Reminds volunteers of their shifts a day and two hours before, once each (V4). */
@ApplicationScoped
public class RemindOfShifts {

  private static final int AT_A_TIME = 500;

  // Served by sign_up_expected.
  private static final String DUE =
      """
      update sign_up s set reminded = ?, version = s.version + 1
      from (
        select d.id from sign_up d
        where d.status = 'CONFIRMED' and not d.attended and d.starts_at > ? and d.starts_at <= ?
          and d.reminded < ?
        order by d.starts_at, d.id limit %d for update skip locked) due, shift h
      where s.id = due.id and h.id = s.shift_id
      returning s.id, s.version, s.shift_id, h.community_code, s.volunteer_id, s.starts_at
      """
          .formatted(AT_A_TIME);

  private final Sql sql;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  RemindOfShifts(Sql sql, Outbox outbox, Clock clock) {
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "40s",
      identity = "remind-of-shifts",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void all() {
    for (var notice : List.of(new Notice(2, 2), new Notice(24, 1))) {
      remind(notice);
    }
  }

  private void remind(Notice notice) {
    var now = clock.instant();
    sql.list(
            DUE,
            row ->
                new ShiftReminder(
                    row.id("id"),
                    row.bigNumber("version"),
                    row.id("shift_id"),
                    row.text("community_code"),
                    row.id("volunteer_id"),
                    row.time("starts_at"),
                    notice.hours()),
            notice.stage(),
            now,
            now.plus(Duration.ofHours(notice.hours())),
            notice.stage())
        .forEach(outbox::tell);
  }

  private record Notice(int hours, int stage) {}
}
