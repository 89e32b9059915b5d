package io.boyuan.grid.request;

import io.boyuan.grid.category.Category;
import io.boyuan.grid.duetime.ClockKind;
import io.boyuan.grid.duetime.WorkingTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How long a request may take. The clock runs from submission, stands still while the resident has
 * to say something, and stops when it is solved.
 *
 * @param kind which minutes count
 * @param minutes how many it may take
 * @param used how many had passed when it last stood still
 * @param runningSince since when it runs, null while it stands still
 * @param dueAt when it is due, or would be if it ran on from where it stands
 */
@Embeddable
record DueClock(
    @Enumerated(EnumType.STRING) @Column(name = "clock") ClockKind kind,
    @Column(name = "due_minutes") Integer minutes,
    @Column(name = "used_minutes") Integer used,
    @Column(name = "running_since") Instant runningSince,
    @Column(name = "due_at") Instant dueAt) {

  static DueClock started(Category category, WorkingTime time, Instant now) {
    return new DueClock(category.clock(), category.dueMinutes(), 0, null, now).run(time, now);
  }

  /** The same clock from the beginning. */
  DueClock restarted(WorkingTime time, Instant now) {
    return new DueClock(kind, minutes, 0, null, now).run(time, now);
  }

  /** Another length of time, of which the same share has passed when other minutes count. */
  DueClock lasting(ClockKind otherKind, int otherMinutes, WorkingTime time, Instant now) {
    var stopped = stop(time, now);
    long share = (long) stopped.used * otherMinutes / stopped.minutes;
    int passed = otherKind == kind ? Math.min(stopped.used, otherMinutes) : (int) share;
    var other = new DueClock(otherKind, otherMinutes, passed, null, stopped.dueAt);
    return isRunning() ? other.run(time, now) : other;
  }

  /** What is used up stays due when it was. */
  DueClock run(WorkingTime time, Instant now) {
    if (isUsedUp()) {
      return new DueClock(kind, minutes, used, now, dueAt);
    }
    return new DueClock(kind, minutes, used, now, time.after(kind, now, minutes - used));
  }

  DueClock stop(WorkingTime time, Instant now) {
    if (runningSince == null) {
      return this;
    }
    long passed = Math.min(minutes, used + time.between(kind, runningSince, now));
    return new DueClock(kind, minutes, (int) passed, null, dueAt);
  }

  /** Whether it took longer than it may, as far as the clock ran when it last stood still. */
  boolean isUsedUp() {
    return used >= minutes;
  }

  boolean isRunning() {
    return runningSince != null;
  }
}
