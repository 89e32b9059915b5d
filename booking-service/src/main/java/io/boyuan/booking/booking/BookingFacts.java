package io.boyuan.booking.booking;

import io.boyuan.contracts.booking.BookingChanged;

/** What other services hear of bookings. */
public final class BookingFacts {

  private BookingFacts() {}

  /**
   * A booking as it is now.
   *
   * @param booking the booking, flushed
   * @param cause why it is so
   * @return the fact
   */
  public static BookingChanged changed(Booking booking, Cause cause) {
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
        booking.status().name(),
        booking.organizationCode(),
        cause.name());
  }
}
