package io.boyuan.volunteer.slot;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.commitment.Commitments;
import io.boyuan.volunteer.talent.Talents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A talent opens slots and takes them back; anyone reads what is free (V8). */
@ApplicationScoped
class OpenSlots {

  private final Talents talents;
  private final Slots slots;
  private final Reservations reservations;
  private final Commitments commitments;
  private final SlotPolicy policy;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  @Inject
  OpenSlots(
      Talents talents,
      Slots slots,
      Reservations reservations,
      Commitments commitments,
      SlotPolicy policy,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.talents = talents;
    this.slots = slots;
    this.reservations = reservations;
    this.commitments = commitments;
    this.policy = policy;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Opens a window of the caller's time.
   *
   * @param plan from when to when, and how long a slot is
   * @return its slots, all or none of them
   * @throws Problem 400, 409 {@code studio-not-published}, {@code overlapping-slot}
   */
  @Transactional
  List<SlotView> open(WindowPlan plan) {
    var now = clock.instant();
    plan.requireSound(now, policy.daysAhead());
    var opened = slots.add(talents.published(caller.id()), plan, now);
    opened.forEach(slot -> commitments.take(promised(slot), caller.id()));
    return opened;
  }

  private static Commitments.Commitment promised(SlotView slot) {
    return new Commitments.Commitment(
        slot.id(), Commitments.Kind.CRAFT, slot.id(), slot.startsAt(), slot.endsAt());
  }

  /**
   * Takes a slot of the caller back, and calls off who would have come.
   *
   * @param id the slot
   * @param reason why, for who would have come
   * @throws Problem 404 also for another's, 409 {@code slot-begun}
   */
  @Transactional
  void withdraw(UUID id, String reason) {
    var now = clock.instant();
    var slot =
        slots
            .holding(id)
            .filter(found -> found.talentId().equals(caller.id()))
            .orElseThrow(Problem::notFound);
    slot.requireAhead(now);
    slots.withdraw(id, now);
    commitments.release(id);
    reservations
        .holdingOf(id)
        .ifPresent(
            reservation -> {
              reservations.change(
                  reservation.view().id(), ReservationView.Status.CALLED_OFF, reason);
              outbox.tell(reservation.cancelled("TALENT", now));
            });
  }

  @Transactional
  Page<SlotView> free(UUID talentId, PageRequest request) {
    return slots.free(talentId, clock.instant(), request);
  }

  /** The caller's own slots from a time on, with who comes. */
  @Transactional
  Page<AgendaEntry> agenda(Instant from, PageRequest request) {
    return slots.agenda(caller.id(), from == null ? clock.instant() : from, request);
  }
}
