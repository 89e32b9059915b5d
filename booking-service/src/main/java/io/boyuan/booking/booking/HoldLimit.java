package io.boyuan.booking.booking;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Nobody keeps places from others by holding more than a few at a time. */
@ApplicationScoped
class HoldLimit {

  private final Sql sql;
  private final PersonLock personLock;
  private final HoldPolicy policy;
  private final Clock clock;

  @Inject
  HoldLimit(Sql sql, PersonLock personLock, HoldPolicy policy, Clock clock) {
    this.sql = sql;
    this.personLock = personLock;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Refuses one more hold than is allowed at a time.
   *
   * @throws Problem 409 {@code too-many-holds}
   */
  void requireOneMore(UUID person) {
    personLock.hold(person);
    // Served by booking_held: there are never more holds than were made in the last half hour.
    int held =
        sql.first(
                "select count(*) as held from booking"
                    + " where status = 'HELD' and held_until > ? and holder_id = ?",
                row -> row.number("held"),
                clock.instant(),
                person)
            .orElseThrow();
    if (held >= policy.most()) {
      throw Problem.conflict("too-many-holds").with("most", policy.most());
    }
  }
}
