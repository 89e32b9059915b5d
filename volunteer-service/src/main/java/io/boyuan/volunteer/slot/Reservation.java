package io.boyuan.volunteer.slot;

import io.boyuan.contracts.volunteer.SlotCancelled;
import io.boyuan.contracts.volunteer.SlotReserved;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.UUID;

/**
 * A reservation as decisions about it need it.
 *
 * @param view as both sides see it
 * @param residentId who comes
 * @param communityCode where
 * @param version counts its changes
 */
record Reservation(ReservationView view, UUID residentId, String communityCode, long version) {

  /**
   * Refuses what ended already.
   *
   * @throws Problem 409 {@code reservation-closed}
   */
  void requireOpen() {
    if (view.status() != ReservationView.Status.RESERVED) {
      throw Problem.conflict("reservation-closed");
    }
  }

  SlotReserved reserved() {
    return new SlotReserved(
        view.id(),
        version,
        view.slotId(),
        view.talentId(),
        residentId,
        communityCode,
        view.startsAt(),
        view.endsAt());
  }

  SlotCancelled cancelled(String by, Instant now) {
    return new SlotCancelled(
        view.id(),
        version + 1,
        view.slotId(),
        view.talentId(),
        residentId,
        communityCode,
        view.startsAt(),
        view.endsAt(),
        by,
        now);
  }
}
