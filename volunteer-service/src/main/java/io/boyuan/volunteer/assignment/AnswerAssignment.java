package io.boyuan.volunteer.assignment;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.dispatch.DispatchOrder;
import io.boyuan.volunteer.dispatch.DispatchOrders;
import io.boyuan.volunteer.dispatch.KeepOrders;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.Shifts;
import io.boyuan.volunteer.signup.TakeAssignedPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who is asked answers, or a coordinator for members of their organization (D3). */
@ApplicationScoped
class AnswerAssignment {

  private final Assignments assignments;
  private final Shifts shifts;
  private final DispatchOrders orders;
  private final KeepOrders keep;
  private final TakeAssignedPlace places;
  private final AskNext next;
  private final FindAssignments find;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  AnswerAssignment(
      Assignments assignments,
      Shifts shifts,
      DispatchOrders orders,
      KeepOrders keep,
      TakeAssignedPlace places,
      AskNext next,
      FindAssignments find,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.assignments = assignments;
    this.shifts = shifts;
    this.orders = orders;
    this.keep = keep;
    this.places = places;
    this.next = next;
    this.find = find;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Accepts: they have a place in the order's shift.
   *
   * @param id the assignment
   * @return the assignment
   * @throws Problem 404 also for another's, 409 {@code assignment-closed}, {@code answer-too-late},
   *     {@code order-filled}, and what keeps others out of the shift
   */
  @Transactional
  AssignmentView accept(UUID id) {
    var held = held(id);
    var now = clock.instant();
    held.assignment().accept(caller.id(), now);
    if (held.shift().taken() >= held.shift().capacity() || held.shift().waiting() > 0) {
      throw Problem.conflict("order-filled");
    }
    held.order().ask(-1, now);
    assignments.flush();
    var by = isOwn(held.known()) ? null : caller.id();
    var sent = held.assignment().sent(held.known().name());
    held.assignment().placedBy(places.take(held.shift(), sent, by));
    assignments.flush();
    answered(held, "accept-assignment");
    return find.shown(id);
  }

  /**
   * Refuses: the next best is asked.
   *
   * @param id the assignment
   * @param reason why
   * @return the assignment
   * @throws Problem 404 also for another's, 409 {@code assignment-closed}
   */
  @Transactional
  AssignmentView refuse(UUID id, String reason) {
    var held = held(id);
    held.assignment().refuse(caller.id(), reason, clock.instant());
    letOff(held);
    answered(held, "refuse-assignment");
    return find.shown(id);
  }

  /**
   * Gives the place up after all, also for somebody who is ill; the next best is asked. Once it has
   * begun it counts as missed.
   *
   * @param id the assignment
   * @param reason why
   * @return the assignment
   * @throws Problem 404 also for another's, 409 {@code assignment-closed}, {@code shift-over},
   *     {@code already-attended}
   */
  @Transactional
  AssignmentView stepBack(UUID id, String reason) {
    var held = held(id);
    held.shift().requireComing(clock.instant());
    held.assignment().excuse(caller.id(), reason);
    assignments.flush();
    places.giveBack(held.shift(), held.assignment().signUpId());
    answered(held, "step-back");
    return find.shown(id);
  }

  /** Nobody answered in time: it counts as a refusal. */
  @Transactional(Transactional.TxType.MANDATORY)
  void lapse(UUID id) {
    var held = held(assignments.known(id).orElseThrow());
    if (held.assignment().isAsked() && !clock.instant().isBefore(held.assignment().answerBy())) {
      held.assignment().lapse(clock.instant());
      letOff(held);
    }
  }

  /**
   * They are not there any more to be asked. The next is asked in a minute, by itself: one
   * transaction that forgets a person may leave many orders, and asks nobody while it holds them.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void leave(UUID id) {
    var held = held(assignments.known(id).orElseThrow());
    if (held.assignment().isAsked()) {
      held.assignment().refuse(null, null, clock.instant());
      release(held);
      keep.change(held.order(), order -> order.lookAgain(clock.instant()));
    }
  }

  private void letOff(Held held) {
    release(held);
    next.fill(held.shift(), held.order());
  }

  private void release(Held held) {
    var now = clock.instant();
    assignments.flush();
    keep.change(held.order(), order -> order.ask(-1, now));
    outbox.tell(AssignmentFacts.of(held.assignment(), held.order(), now));
  }

  private void answered(Held held, String what) {
    if (!isOwn(held.known())) {
      trail.record(
          Decision.of(held.order().communityCode(), what, "assignment", held.assignment().id()));
    }
  }

  private boolean isOwn(Assignments.Known known) {
    return known.personId().equals(caller.id());
  }

  private Held held(UUID id) {
    var known = assignments.known(id).orElseThrow(Problem::notFound);
    boolean coordinates =
        known.organizationCode() != null && Charge.coordinates(caller, known.organizationCode());
    if (!isOwn(known) && !coordinates) {
      throw Problem.notFound();
    }
    return held(known);
  }

  private Held held(Assignments.Known known) {
    var shift = shifts.holding(known.shiftId()).orElseThrow();
    var order = orders.holding(known.orderId()).orElseThrow();
    return new Held(known, shift, order, assignments.holding(known.id()).orElseThrow());
  }

  /** What is held, in the order in which it is. */
  private static final class Held {

    private final Assignments.Known known;
    private final Shift shift;
    private final DispatchOrder order;
    private final Assignment assignment;

    private Held(Assignments.Known known, Shift shift, DispatchOrder order, Assignment assignment) {
      this.known = known;
      this.shift = shift;
      this.order = order;
      this.assignment = assignment;
    }

    Assignments.Known known() {
      return known;
    }

    Shift shift() {
      return shift;
    }

    DispatchOrder order() {
      return order;
    }

    Assignment assignment() {
      return assignment;
    }
  }
}
