package io.boyuan.booking.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * What staff see when they let somebody in.
 *
 * @param status {@code REDEEMED}
 * @param bookingId the booking
 * @param spaceId the space
 * @param holderName who booked
 * @param attendees how many people come
 * @param startsAt begin of the booking
 * @param endsAt end of the booking
 * @param redeemedAt now
 */
record Redemption(
    Booking.Status status,
    UUID bookingId,
    UUID spaceId,
    String holderName,
    int attendees,
    Instant startsAt,
    Instant endsAt,
    Instant redeemedAt) {

  static Redemption of(Booking booking) {
    return new Redemption(
        booking.status(),
        booking.id(),
        booking.spaceId(),
        booking.holderName(),
        booking.attendees(),
        booking.startsAt(),
        booking.endsAt(),
        booking.redeemedAt());
  }
}
