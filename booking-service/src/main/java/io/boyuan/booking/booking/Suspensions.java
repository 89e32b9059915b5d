package io.boyuan.booking.booking;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who missed too many bookings may not book for a while (B3). What is long past is forgotten. */
@ApplicationScoped
class Suspensions {

  private final Sql sql;
  private final NoShowPolicy policy;
  private final Clock clock;

  @Inject
  Suspensions(Sql sql, NoShowPolicy policy, Clock clock) {
    this.sql = sql;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Refuses who is suspended.
   *
   * @throws Problem 409 {@code booking-suspended}
   */
  void requireNone(Applicant applicant) {
    var now = clock.instant();
    var misses = misses(applicant.personId(), now);
    if (misses.size() < policy.strikes()) {
      return;
    }
    var until = misses.getFirst().plus(policy.suspended());
    if (now.isBefore(until)) {
      throw Problem.conflict("booking-suspended")
          .with("until", until)
          .with("missed", misses.size());
    }
  }

  /** The latest misses that still count, latest first; served by booking_missed. */
  private List<Instant> misses(UUID person, Instant now) {
    return sql.list(
        "select missed_at from booking where holder_id = ? and status = 'MISSED'"
            + " and organization_code is null"
            + " and not excused and missed_at > ? order by missed_at desc limit ?",
        row -> row.time("missed_at"),
        person,
        now.minus(policy.within()),
        policy.strikes());
  }
}
