package io.boyuan.booking.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * A booking as its holder sees it.
 *
 * @param id the booking
 * @param spaceId the space
 * @param startsAt begin
 * @param endsAt end
 * @param attendees how many people come
 * @param points points paid
 * @param refunded points given back
 * @param status {@code CONFIRMED}, {@code CANCELLED} or {@code REDEEMED}
 * @param createdAt when it was booked
 */
record BookingView(
    UUID id,
    UUID spaceId,
    Instant startsAt,
    Instant endsAt,
    int attendees,
    int points,
    int refunded,
    Booking.Status status,
    Instant createdAt) {

  static BookingView of(Booking booking) {
    return new BookingView(
        booking.id(),
        booking.spaceId(),
        booking.startsAt(),
        booking.endsAt(),
        booking.attendees(),
        booking.points(),
        booking.refunded(),
        booking.status(),
        booking.createdAt());
  }
}
