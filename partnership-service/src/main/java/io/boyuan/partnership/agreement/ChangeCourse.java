package io.boyuan.partnership.agreement;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Staff suspend, resume and end an agreement, with a reason (P1). */
@ApplicationScoped
class ChangeCourse {

  private final Agreements agreements;
  private final Suspensions suspensions;
  private final Event<AgreementEnds> ends;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ChangeCourse(
      Agreements agreements,
      Suspensions suspensions,
      Event<AgreementEnds> ends,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Clock clock,
      TimeSettings settings) {
    this.agreements = agreements;
    this.suspensions = suspensions;
    this.ends = ends;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Suspends an agreement; it does not hold from today on.
   *
   * @param number the agreement
   * @param reason why
   * @return the agreement
   * @throws Problem 403 {@code other-community}, 404, 409 {@code agreement-not-active}
   */
  @Transactional
  AgreementDetail suspend(String number, String reason) {
    var agreement = held(number);
    agreement.suspend(reason);
    agreements.flush();
    suspensions.begin(agreement.id(), today());
    outbox.tell(agreement.toldEnded(today().minusDays(1)));
    return recorded(agreement, "suspend-agreement", reason);
  }

  /**
   * Has a suspended agreement hold again.
   *
   * @param number the agreement
   * @param reason why
   * @return the agreement
   * @throws Problem 403 {@code other-community}, 404, 409 {@code agreement-not-suspended}, {@code
   *     agreement-over}
   */
  @Transactional
  AgreementDetail resume(String number, String reason) {
    var agreement = held(number);
    agreement.resume(reason, today());
    agreements.flush();
    suspensions.end(agreement.id(), today());
    outbox.tell(agreement.toldStarted());
    return recorded(agreement, "resume-agreement", reason);
  }

  /**
   * Brings the end of an agreement forward.
   *
   * @param number the agreement
   * @param lastDay the last day on which it holds, today or later; null for today
   * @param reason why
   * @return the agreement
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code agreement-not-active}
   */
  @Transactional
  AgreementDetail end(String number, LocalDate lastDay, String reason) {
    var agreement = held(number);
    var last = lastDay == null ? today() : lastDay;
    boolean holds = agreement.status() == Agreement.Status.ACTIVE;
    agreement.end(last, reason, today());
    agreements.flush();
    if (holds) {
      outbox.tell(agreement.toldEnded(last));
    }
    ends.fire(new AgreementEnds(agreement.parties(), last));
    return recorded(agreement, "end-agreement", reason);
  }

  private Agreement held(String number) {
    var agreement = agreements.holding(number);
    caller.requireActsFor(agreement.communityCode());
    return agreement;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private AgreementDetail recorded(Agreement agreement, String action, String reason) {
    trail.record(
        Decision.of(agreement.communityCode(), action, "agreement", agreement.id())
            .because(reason));
    return agreement.detail();
  }
}
