package io.boyuan.volunteer.slot;

import java.time.Instant;
import java.util.UUID;

/**
 * A reservation as both sides see it.
 *
 * @param id the reservation
 * @param slotId the slot
 * @param talentId who serves
 * @param residentName who comes
 * @param place where
 * @param startsAt begin
 * @param endsAt end
 * @param wish what they want done, null when they did not say
 * @param status where it stands
 * @param reason why the talent called it off, null when they did not
 * @param createdAt when it was made
 */
record ReservationView(
    UUID id,
    UUID slotId,
    UUID talentId,
    String residentName,
    String place,
    Instant startsAt,
    Instant endsAt,
    String wish,
    Status status,
    String reason,
    Instant createdAt) {

  /** Where a reservation stands. */
  enum Status {
    /** They come. */
    RESERVED,
    /** They do not come after all. */
    CANCELLED,
    /** The talent can't. */
    CALLED_OFF,
    /** They came and were served. */
    SERVED,
    /** They did not come. */
    MISSED
  }
}
