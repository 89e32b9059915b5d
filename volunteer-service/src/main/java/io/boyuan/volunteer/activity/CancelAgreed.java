package io.boyuan.volunteer.activity;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.volunteer.shift.ChangeShifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Cancels activities whose reason has gone, in the transaction in which it goes. */
@ApplicationScoped
public class CancelAgreed {

  private final Activities activities;
  private final ChangeShifts changeShifts;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  CancelAgreed(Activities activities, ChangeShifts changeShifts, AuditTrail trail, Clock clock) {
    this.activities = activities;
    this.changeShifts = changeShifts;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Cancels one with all its shifts that have not begun; who signed up is told. What is cancelled
   * already stays so.
   *
   * @param id the activity
   * @param reason why
   * @param by who says so
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void cancel(UUID id, String reason, UUID by) {
    var activity = activities.holding(id).orElseThrow();
    if (activity.status() == Activity.Status.CANCELLED) {
      return;
    }
    activity.cancel(reason, clock.instant());
    activities.flush();
    changeShifts.cancelAll(id, reason);
    trail.record(
        by,
        Decision.of(activity.communityCode(), "cancel-activity", "activity", id).because(reason));
  }
}
