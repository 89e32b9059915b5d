package io.boyuan.volunteer.slot;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.talent.Talents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A resident reserves a slot, and cancels until it begins (V8). */
@ApplicationScoped
class ReserveSlot {

  private final Talents talents;
  private final Slots slots;
  private final Reservations reservations;
  private final SlotPolicy policy;
  private final Outbox outbox;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ReserveSlot(
      Talents talents,
      Slots slots,
      Reservations reservations,
      SlotPolicy policy,
      Outbox outbox,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.talents = talents;
    this.slots = slots;
    this.reservations = reservations;
    this.policy = policy;
    this.outbox = outbox;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Reserves for the caller.
   *
   * @param slotId the slot
   * @param wish what they want done, may be null
   * @return the reservation
   * @throws Problem 403 {@code own-slot}, 404, 409 {@code studio-not-published}, {@code
   *     slot-begun}, {@code slot-reserved}, {@code too-many-reservations}, {@code
   *     overlapping-reservation}
   */
  @Transactional
  ReservationView reserve(UUID slotId, String wish) {
    var now = clock.instant();
    var slot = slots.holding(slotId).orElseThrow(Problem::notFound);
    if (slot.talentId().equals(caller.id())) {
      throw Problem.forbidden("own-slot");
    }
    talents.published(slot.talentId());
    slot.requireAhead(now);
    if (reservations.holdingOf(slotId).isPresent()) {
      throw Problem.conflict("slot-reserved");
    }
    reservations.holdResident(caller.id());
    if (reservations.open(caller.id(), slot.talentId(), now) >= policy.openPerTalent()) {
      throw Problem.conflict("too-many-reservations").with("most", policy.openPerTalent());
    }
    if (reservations.overlaps(caller.id(), slot)) {
      throw Problem.conflict("overlapping-reservation");
    }
    var id = ids.next();
    reservations.add(id, slot, caller.id(), caller.name(), wish, now);
    var reservation = reservations.byId(id).orElseThrow();
    outbox.tell(reservation.reserved());
    return reservation.view();
  }

  /**
   * Cancels the caller's reservation.
   *
   * @param id the reservation
   * @throws Problem 404 also for another's, 409 {@code reservation-closed}, {@code slot-begun}
   */
  @Transactional
  void cancel(UUID id) {
    var now = clock.instant();
    var reservation =
        reservations
            .holding(id)
            .filter(found -> found.residentId().equals(caller.id()))
            .orElseThrow(Problem::notFound);
    reservation.requireOpen();
    if (!now.isBefore(reservation.view().startsAt())) {
      throw Problem.conflict("slot-begun");
    }
    reservations.change(id, ReservationView.Status.CANCELLED, null);
    outbox.tell(reservation.cancelled("RESIDENT", now));
  }

  @Transactional
  Page<ReservationView> mine(PageRequest request) {
    return reservations.of(caller.id(), request);
  }

  /** One of the caller's, as who comes or as who serves. */
  @Transactional
  ReservationView mine(UUID id) {
    return reservations
        .byId(id)
        .filter(
            found ->
                found.residentId().equals(caller.id())
                    || found.view().talentId().equals(caller.id()))
        .map(Reservation::view)
        .orElseThrow(Problem::notFound);
  }
}
