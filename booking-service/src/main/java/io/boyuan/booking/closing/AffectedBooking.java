package io.boyuan.booking.closing;

import io.boyuan.booking.booking.Booking;
import java.time.Instant;
import java.util.UUID;

/**
 * A booking that a closure hits.
 *
 * @param bookingId the booking
 * @param holderName who booked
 * @param startsAt begin
 * @param endsAt end
 * @param attendees how many would come
 * @param refund points that are given back
 */
record AffectedBooking(
    UUID bookingId,
    String holderName,
    Instant startsAt,
    Instant endsAt,
    int attendees,
    int refund) {

  static AffectedBooking of(Booking booking, int refund) {
    return new AffectedBooking(
        booking.id(),
        booking.holderName(),
        booking.startsAt(),
        booking.endsAt(),
        booking.attendees(),
        refund);
  }
}
