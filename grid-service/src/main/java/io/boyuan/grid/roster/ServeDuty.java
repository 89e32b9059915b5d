package io.boyuan.grid.roster;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff say whether a duty was served; nobody says so of their own (G3). */
@ApplicationScoped
class ServeDuty {

  private final Duties duties;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ServeDuty(Duties duties, Outbox outbox, AuditTrail trail, Caller caller, Clock clock) {
    this.duties = duties;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Confirms a duty after it was served; it counts as service.
   *
   * @param id the duty
   * @param minutes how many were served, null for all
   * @return the duty
   * @throws Problem 403 {@code other-community}, {@code own-duty}, 404, 409 {@code duty-decided},
   *     {@code duty-not-over}
   */
  @Transactional
  DutyView confirm(UUID id, Integer minutes) {
    var duty = others(id);
    int served = minutes == null ? duty.minutes() : minutes;
    duty.requireOver(served, clock.instant());
    duties.decide(id, Duty.Status.CONFIRMED, served, caller.id());
    outbox.tell(duty.confirmed(served, caller.id()));
    trail.record(
        Decision.of(duty.communityCode(), "confirm-duty", "duty", id).with("minutes", served));
    return duties.holding(id).orElseThrow().view();
  }

  /**
   * A duty was not served.
   *
   * @param id the duty
   * @param reason why, for the audit trail
   * @return the duty
   * @throws Problem 403 {@code other-community}, {@code own-duty}, 404, 409 {@code duty-decided},
   *     {@code duty-not-over}
   */
  @Transactional
  DutyView miss(UUID id, String reason) {
    var duty = others(id);
    duty.requireOver(0, clock.instant());
    duties.decide(id, Duty.Status.MISSED, duty.minutes(), caller.id());
    trail.record(Decision.of(duty.communityCode(), "miss-duty", "duty", id).because(reason));
    return duties.holding(id).orElseThrow().view();
  }

  private Duty others(UUID id) {
    var duty = duties.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(duty.communityCode());
    if (duty.isOf(caller.id())) {
      throw Problem.forbidden("own-duty");
    }
    return duty;
  }
}
