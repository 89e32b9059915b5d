package io.boyuan.booking.availability;

import io.boyuan.platform.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What was taken and is over keeps nobody out: it is forgotten, so that the search for free times
 * and the rule {@code slot_taken} look at what lies ahead, however many years of bookings there
 * are. The bookings themselves stay.
 */
@ApplicationScoped
class ForgetPast {

  /** Longer than any booking may still be looked at. */
  private static final Duration KEPT = Duration.ofDays(2);

  private static final int AT_A_TIME = 5_000;

  private final Sql sql;
  private final Clock clock;

  @Inject
  ForgetPast(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "2m", identity = "forget-past-occupancy")
  void whatIsOver() {
    var over = clock.instant().minus(KEPT);
    while (QuarkusTransaction.requiringNew().call(() -> someBefore(over)) == AT_A_TIME) {
      // Some more.
    }
  }

  /** Served by occupancy_over. */
  private int someBefore(Instant over) {
    return sql.change(
        "delete from occupancy where (booking_id, seat) in (select booking_id, seat from occupancy"
            + " where ends_at < ? order by ends_at limit ? for update skip locked)",
        over,
        AT_A_TIME);
  }
}
