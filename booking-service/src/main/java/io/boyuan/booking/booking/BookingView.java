package io.boyuan.booking.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A booking as its holder sees it.
 *
 * @param id the booking
 * @param spaceId the space
 * @param startsAt begin
 * @param endsAt end
 * @param attendees how many people come
 * @param seats the numbers of its seats, 0 alone for the whole room
 * @param points what it costs
 * @param refunded points given back
 * @param status {@code HELD}, {@code CONFIRMED}, {@code CANCELLED}, {@code LAPSED}, {@code
 *     REDEEMED} or {@code MISSED}
 * @param heldUntil until when a hold is kept, null when it was paid at once
 * @param organizationCode the organization it is for, null for none
 * @param seriesId the series it belongs to, null for none
 * @param createdAt when it was booked
 */
public record BookingView(
    UUID id,
    UUID spaceId,
    Instant startsAt,
    Instant endsAt,
    int attendees,
    List<Integer> seats,
    int points,
    int refunded,
    Booking.Status status,
    Instant heldUntil,
    String organizationCode,
    UUID seriesId,
    Instant createdAt) {

  /**
   * Shows a booking.
   *
   * @param booking the booking
   * @return what its holder sees
   */
  public static BookingView of(Booking booking) {
    return new BookingView(
        booking.id(),
        booking.spaceId(),
        booking.startsAt(),
        booking.endsAt(),
        booking.attendees(),
        booking.seats(),
        booking.points(),
        booking.refunded(),
        booking.status(),
        booking.heldUntil(),
        booking.organizationCode(),
        booking.seriesId(),
        booking.createdAt());
  }
}
