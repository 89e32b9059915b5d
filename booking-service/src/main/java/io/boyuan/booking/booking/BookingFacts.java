package io.boyuan.booking.booking;

import io.boyuan.contracts.booking.BookingChanged;

/** What other services hear of bookings. */
final class BookingFacts {

  private BookingFacts() {}

  static BookingChanged changed(Booking booking) {
    return new BookingChanged(
        booking.id(),
        booking.version(),
        booking.spaceId(),
        booking.communityCode(),
        booking.holderId(),
        booking.startsAt(),
        booking.endsAt(),
        booking.attendees(),
        booking.points() - booking.refunded(),
        booking.status().name());
  }
}
