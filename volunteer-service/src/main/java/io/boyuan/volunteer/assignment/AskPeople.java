package io.boyuan.volunteer.assignment;

import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.dispatch.DispatchOrder;
import io.boyuan.volunteer.dispatch.KeepOrders;
import io.boyuan.volunteer.planning.Fit;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.signup.TakeAssignedPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks people to serve an order, and takes back what was asked. */
@ApplicationScoped
public class AskPeople {

  private final Assignments assignments;
  private final KeepOrders keep;
  private final TakeAssignedPlace places;
  private final AnswerPolicy policy;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AskPeople(
      Assignments assignments,
      KeepOrders keep,
      TakeAssignedPlace places,
      AnswerPolicy policy,
      Outbox outbox,
      Ids ids,
      Clock clock) {
    this.assignments = assignments;
    this.keep = keep;
    this.places = places;
    this.policy = policy;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Lets nobody else ask some people until the end of the transaction; once in each.
   *
   * @param persons all who may be asked in it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(Collection<UUID> persons) {
    assignments.holdPersons(List.copyOf(persons));
  }

  /** Lets nobody else ask somebody until the end of the transaction, unless one just does. */
  boolean holdIfFree(UUID person) {
    return assignments.holdIfFree(person);
  }

  /**
   * Asks somebody, if they may be sent as things stand now, in the transaction of the caller, who
   * may go on when they are refused.
   *
   * @param shift the order's shift, held
   * @param order the order, held
   * @param asked who, held
   * @param fit how they fit as things stand now
   * @throws Problem 409 {@code order-begun}, {@code order-filled}, {@code already-asked}, {@code
   *     asked-elsewhere}, what {@link Fit#require} refuses, and what keeps others out of the shift
   */
  public void ask(Shift shift, DispatchOrder order, Asked asked, Fit fit) {
    var now = clock.instant();
    if (!order.isOpen() || !now.isBefore(order.startsAt())) {
      throw Problem.conflict("order-begun");
    }
    fit.require();
    if (assignments.isAsked(order.id(), asked.personId())) {
      throw Problem.conflict("already-asked");
    }
    if (order.missing() == 0) {
      throw Problem.conflict("order-filled");
    }
    if (assignments.isAskedElsewhere(asked.personId(), order.startsAt(), order.endsAt())) {
      throw Problem.conflict("asked-elsewhere");
    }
    var assignment = Assignment.ask(ids.next(), order, asked, answerBy(order, now), now);
    places.requireAdmitted(shift, assignment.sent(null));
    assignments.persistAndFlush(assignment);
    keep.change(order, held -> held.ask(1, now));
    outbox.tell(AssignmentFacts.of(assignment, order, now));
  }

  /** By how much it presses, and no later than a third of the time that is left. */
  Instant answerBy(DispatchOrder order, Instant now) {
    var usual =
        switch (order.urgency()) {
          case URGENT -> policy.urgentMinutes();
          case SOON -> policy.soonMinutes();
          case NORMAL -> policy.normalMinutes();
        };
    var left = Duration.between(now, order.startsAt()).dividedBy(3);
    var wait = Duration.ofMinutes(usual);
    return now.plus(wait.compareTo(left) < 0 ? wait : left);
  }

  /**
   * Takes back what somebody is asked, if they have not answered.
   *
   * @param order the order, held
   * @param person who
   * @return whether it was taken back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean withdraw(DispatchOrder order, UUID person) {
    var asked = assignments.asked(order.id(), person);
    asked.ifPresent(each -> withdraw(order, each));
    return asked.isPresent();
  }

  void withdraw(DispatchOrder order, Assignment assignment) {
    var now = clock.instant();
    assignment.withdraw(now);
    assignments.flush();
    keep.change(order, held -> held.ask(-1, now));
    outbox.tell(AssignmentFacts.of(assignment, order, now));
  }
}
