package io.boyuan.booking.waiting;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's place in a waiting list as they see it.
 *
 * @param id the entry
 * @param spaceId the space
 * @param startsAt begin of what they wait for
 * @param endsAt its end
 * @param attendees how many people come
 * @param status where it stands
 * @param bookingId the hold that they are offered or were, to be confirmed like any other; null
 *     before
 * @param offeredUntil until when it is kept for them, null before
 * @param createdAt since when they wait
 */
record WaitingView(
    UUID id,
    UUID spaceId,
    Instant startsAt,
    Instant endsAt,
    int attendees,
    Status status,
    UUID bookingId,
    Instant offeredUntil,
    Instant createdAt) {

  /** Where it stands. */
  enum Status {
    /** Nothing became free yet. */
    WAITING,
    /** A place is kept for them. */
    OFFERED,
    /** They took it. */
    TAKEN,
    /** They did not take it in time. */
    PASSED,
    /** They no longer wait. */
    WITHDRAWN,
    /** The time went by. */
    OVER
  }
}
