package io.boyuan.volunteer.plan;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.assignment.AskNext;
import io.boyuan.volunteer.assignment.AskPeople;
import io.boyuan.volunteer.assignment.Asked;
import io.boyuan.volunteer.candidate.GatherPeople;
import io.boyuan.volunteer.candidate.OpenOrders;
import io.boyuan.volunteer.candidate.SendingPolicy;
import io.boyuan.volunteer.dispatch.DispatchOrder;
import io.boyuan.volunteer.dispatch.DispatchOrders;
import io.boyuan.volunteer.plan.PlannedView.Change;
import io.boyuan.volunteer.planning.OrderToFill;
import io.boyuan.volunteer.planning.Preference;
import io.boyuan.volunteer.planning.Sendable;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Applies a plan to one order; everything is checked anew, and what refuses is named. */
@ApplicationScoped
class ApplyToOrder {

  private final Plans plans;
  private final Shifts shifts;
  private final DispatchOrders orders;
  private final OpenOrders open;
  private final GatherPeople gather;
  private final AskPeople ask;
  private final AskNext next;
  private final SendingPolicy policy;
  private final ZoneId zone;

  @Inject
  ApplyToOrder(
      Plans plans,
      Shifts shifts,
      DispatchOrders orders,
      OpenOrders open,
      GatherPeople gather,
      AskPeople ask,
      AskNext next,
      SendingPolicy policy,
      TimeSettings time) {
    this.plans = plans;
    this.shifts = shifts;
    this.orders = orders;
    this.open = open;
    this.gather = gather;
    this.ask = ask;
    this.next = next;
    this.policy = policy;
    this.zone = time.zone();
  }

  /** Whom the plan no longer wants here is free for what else it wants them for. */
  @Transactional(Transactional.TxType.MANDATORY)
  void letOff(UUID plan, UUID orderId) {
    if (shifts.holdingOf(orderId).isEmpty()) {
      return;
    }
    var order = orders.holding(orderId).orElseThrow();
    for (var proposal : plans.toApply(plan, orderId, List.of(Change.WITHDRAWN))) {
      boolean isLetOff = ask.withdraw(order, proposal.personId());
      plans.outcome(proposal.id(), isLetOff ? "WITHDRAWN" : "assignment-closed");
    }
  }

  /** Asks whom the plan wants here. */
  @Transactional(Transactional.TxType.MANDATORY)
  void ask(UUID plan, UUID orderId) {
    var shift = shifts.holdingOf(orderId).orElseThrow();
    var order = orders.holding(orderId).orElseThrow();
    var proposals = plans.toApply(plan, orderId, List.of(Change.NEW, Change.KEPT));
    if (proposals.isEmpty()) {
      return;
    }
    var persons = proposals.stream().map(PlannedView::personId).toList();
    ask.hold(persons);
    var toFill = open.byId(orderId).orElseThrow();
    var people = gather.of(persons, List.of(toFill));
    var measured = toFill.with(policy.measure(zone), List.copyOf(people.values()));
    for (var proposal : proposals) {
      var person = people.get(proposal.personId());
      boolean isKept = proposal.change() == Change.KEPT;
      plans.outcome(
          proposal.id(), isKept ? "KEPT" : asked(proposal, shift, order, measured, person));
    }
    plans.useAlternatives(plan, orderId);
  }

  /** Asks the next best for places that are still free; that nobody is left is told. */
  @Transactional(Transactional.TxType.MANDATORY)
  void fill(UUID plan, UUID orderId) {
    var shift = shifts.holdingOf(orderId).orElseThrow();
    var order = orders.holding(orderId).orElseThrow();
    if (plans.byId(plan).orElseThrow().status() == PlanStatus.APPLYING) {
      next.fillPlanned(shift, order);
    }
  }

  private String asked(
      PlannedView proposal,
      Shift shift,
      DispatchOrder order,
      OrderToFill measured,
      Sendable person) {
    if (person == null) {
      return "not-available";
    }
    var asked =
        new Asked(
            proposal.personId(),
            proposal.organizationCode(),
            proposal.teamCode(),
            proposal.reasons());
    try {
      Preference.requireLeftInWeek(measured, person);
      ask.ask(shift, order, asked, measured.fitOf(person));
      return "ASKED";
    } catch (Problem refused) {
      return refused.name();
    }
  }
}
