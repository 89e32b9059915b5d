package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.activity.AgreedActivity;
import io.boyuan.volunteer.activity.PlanAgreed;
import io.boyuan.volunteer.shift.ScheduleShifts;
import io.boyuan.volunteer.skill.Skills;
import io.boyuan.volunteer.training.Qualifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Raises dispatch orders (D1). Each has an activity of one shift, so that people come into it,
 * check in and are verified as everywhere.
 */
@ApplicationScoped
public class RaiseOrder {

  private final DispatchOrders orders;
  private final PlanAgreed planAgreed;
  private final ScheduleShifts schedule;
  private final Skills skills;
  private final Qualifications qualifications;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RaiseOrder(
      DispatchOrders orders,
      PlanAgreed planAgreed,
      ScheduleShifts schedule,
      Skills skills,
      Qualifications qualifications,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.orders = orders;
    this.planAgreed = planAgreed;
    this.schedule = schedule;
    this.skills = skills;
    this.qualifications = qualifications;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Staff raise one for their community, the street for any.
   *
   * @param plan what is asked for
   * @return the order
   * @throws Problem 400, 403 {@code other-community}, 409 {@code begins-in-the-past}
   */
  @Transactional
  OrderView raise(OrderPlan plan) {
    var wanted = plan.wanted(clock.instant());
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(plan.communityCode());
    }
    skills.requireKnown("skills", plan.skills());
    qualifications.requireKnown(plan.trainings());
    return OrderView.of(raise(wanted, caller.id()));
  }

  /**
   * Raises one for the caller.
   *
   * @param wanted who is wanted, where and when
   * @return the order
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID raise(WantedPeople wanted) {
    return raise(wanted, caller.id()).id();
  }

  DispatchOrder raise(WantedPeople wanted, UUID by) {
    var order = DispatchOrder.raise(ids.next(), wanted, by, clock.instant());
    if (wanted.isOneShift()) {
      var activity = planAgreed.plan(activityFor(wanted), by);
      order.servedIn(activity, schedule.serving(activity, order.id()));
    } else {
      // Nobody can be asked for it as it is, which is told at once.
      order.runShort(clock.instant());
    }
    orders.persistAndFlush(order);
    trail.record(
        by, Decision.of(order.communityCode(), "raise-order", "dispatch-order", order.id()));
    outbox.tell(OrderFacts.changed(order));
    return order;
  }

  private static AgreedActivity activityFor(WantedPeople wanted) {
    var slot = new AgreedActivity.Slot(wanted.startsAt(), wanted.endsAt());
    var post =
        new AgreedActivity.AgreedPost(
            wanted.title(), wanted.people(), List.of(slot), wanted.requirements());
    return new AgreedActivity(
        wanted.title(),
        wanted.category(),
        wanted.communityCode(),
        wanted.origin().organizationCode(),
        wanted.place(),
        List.of(post));
  }
}
