package io.boyuan.volunteer.assignment;

import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.candidate.GatherPeople;
import io.boyuan.volunteer.candidate.OpenOrders;
import io.boyuan.volunteer.candidate.SendingPolicy;
import io.boyuan.volunteer.dispatch.DispatchOrder;
import io.boyuan.volunteer.dispatch.DispatchOrders;
import io.boyuan.volunteer.dispatch.OrderTurned;
import io.boyuan.volunteer.planning.Sendable;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is asked follows the order, in the transaction that changes it: a place that becomes free is
 * offered to the next, what is filled is asked of nobody, and whom another time does not suit is
 * let off.
 */
@ApplicationScoped
class FollowOrder {

  private final DispatchOrders orders;
  private final Shifts shifts;
  private final Assignments assignments;
  private final AskPeople ask;
  private final AskNext next;
  private final OpenOrders open;
  private final GatherPeople gather;
  private final SendingPolicy policy;
  private final Outbox outbox;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  FollowOrder(
      DispatchOrders orders,
      Shifts shifts,
      Assignments assignments,
      AskPeople ask,
      AskNext next,
      OpenOrders open,
      GatherPeople gather,
      SendingPolicy policy,
      Outbox outbox,
      Clock clock,
      TimeSettings time) {
    this.orders = orders;
    this.shifts = shifts;
    this.assignments = assignments;
    this.ask = ask;
    this.next = next;
    this.open = open;
    this.gather = gather;
    this.policy = policy;
    this.outbox = outbox;
    this.clock = clock;
    this.zone = time.zone();
  }

  void follow(@Observes OrderTurned turned) {
    var order = orders.findById(turned.orderId());
    switch (turned.what()) {
      case COUNTED -> count(order, turned.freed());
      case MOVED -> move(order);
      case BEGUN -> close(order, assignments.asked(order.id()));
      case CANCELLED -> {
        close(order, assignments.asked(order.id()));
        close(order, assignments.accepted(order.id()));
      }
    }
  }

  private void count(DispatchOrder order, UUID freed) {
    if (freed != null) {
      assignments
          .ofSignUp(freed)
          .ifPresent(
              assignment -> {
                assignment.stepBack(clock.instant());
                assignments.flush();
                outbox.tell(AssignmentFacts.of(assignment, order, clock.instant()));
              });
    }
    letOffSurplus(order);
    fill(order);
  }

  private void letOffSurplus(DispatchOrder order) {
    if (order.surplus() > 0) {
      assignments.asked(order.id()).stream()
          .limit(order.surplus())
          .forEach(each -> ask.withdraw(order, each));
    }
  }

  private void fill(DispatchOrder order) {
    if (order.isOpen() && order.missing() > 0) {
      next.fill(shifts.findById(order.shiftId()), order);
    }
  }

  private void move(DispatchOrder order) {
    var asked = assignments.asked(order.id());
    var persons = asked.stream().map(Assignment::personId).toList();
    ask.hold(persons);
    var toFill = open.byId(order.id()).orElseThrow();
    Map<UUID, Sendable> people = gather.of(persons, List.of(toFill));
    var measured = toFill.with(policy.measure(zone), List.copyOf(people.values()));
    var answerBy = ask.answerBy(order, clock.instant());
    for (var each : asked) {
      var person = people.get(each.personId());
      if (person == null || !measured.fitOf(person).isAllowed()) {
        ask.withdraw(order, each);
      } else {
        each.follow(order, answerBy);
        assignments.flush();
        outbox.tell(AssignmentFacts.of(each, order, clock.instant()));
      }
    }
    assignments.accepted(order.id()).forEach(each -> each.follow(order, answerBy));
    assignments.flush();
    letOffSurplus(order);
    fill(order);
  }

  /** The order has counted them out itself. */
  private void close(DispatchOrder order, List<Assignment> standing) {
    var now = clock.instant();
    for (var each : standing) {
      each.withdraw(now);
      assignments.flush();
      outbox.tell(AssignmentFacts.of(each, order, now));
    }
  }
}
