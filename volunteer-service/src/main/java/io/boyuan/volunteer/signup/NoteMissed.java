package io.boyuan.volunteer.signup;

import io.boyuan.platform.database.OneByOne;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.volunteer.shift.Shifts;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Notes who did not come, some time after the shift, and forgets promises long kept (V4). */
@ApplicationScoped
public class NoteMissed {

  private static final Logger LOG = Logger.getLogger(NoteMissed.class);
  private static final Duration GRACE = Duration.ofHours(2);
  private static final Duration KEPT = Duration.ofDays(30);

  private final SignUps signUps;
  private final Shifts shifts;
  private final Sql sql;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  NoteMissed(SignUps signUps, Shifts shifts, Sql sql, Outbox outbox, Clock clock) {
    this.signUps = signUps;
    this.shifts = shifts;
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "30s",
      identity = "note-missed",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var endedBefore = clock.instant().minus(GRACE);
    OneByOne.each(
        signUps.missing(endedBefore),
        id -> note(id, endedBefore),
        (id, e) -> LOG.errorf(e, "The sign-up %s could not be noted; it will be tried again", id));
  }

  /** Unless they were checked in or let off meanwhile. */
  private void note(UUID id, Instant endedBefore) {
    signUps
        .holding(id)
        .filter(signUp -> signUp.isConfirmed() && !signUp.attended())
        .filter(signUp -> !signUp.endsAt().isAfter(endedBefore))
        .ifPresent(this::note);
  }

  private void note(SignUp signUp) {
    signUp.miss();
    signUps.flush();
    outbox.tell(SignUpFacts.changed(signUp, shifts.findById(signUp.shiftId()), Cause.MISSED));
  }

  /** Served by the order in which promises are made; a few at a time. */
  @Scheduled(
      cron = "0 40 3 * * ?",
      timeZone = "${boyuan.time.zone:Asia/Shanghai}",
      identity = "forget-commitments")
  void forget() {
    sql.change("delete from commitment where ends_at < ?", clock.instant().minus(KEPT));
  }
}
