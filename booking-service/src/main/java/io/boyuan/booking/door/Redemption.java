package io.boyuan.booking.door;

import io.boyuan.booking.booking.Booking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What staff see when they let somebody in.
 *
 * @param status {@code REDEEMED}
 * @param bookingId the booking
 * @param spaceId the space
 * @param seats the numbers of the seats, 0 alone for the whole room
 * @param holderName who booked
 * @param attendees how many people may come in
 * @param entered how many came in
 * @param startsAt begin of the booking
 * @param endsAt end of the booking
 * @param redeemedAt when the first came in
 */
record Redemption(
    Booking.Status status,
    UUID bookingId,
    UUID spaceId,
    List<Integer> seats,
    String holderName,
    int attendees,
    int entered,
    Instant startsAt,
    Instant endsAt,
    Instant redeemedAt) {

  static Redemption of(Booking booking) {
    return new Redemption(
        booking.status(),
        booking.id(),
        booking.spaceId(),
        booking.seats(),
        booking.holderName(),
        booking.attendees(),
        booking.entered(),
        booking.startsAt(),
        booking.endsAt(),
        booking.redeemedAt());
  }
}
