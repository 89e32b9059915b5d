package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A booking was made, cancelled or redeemed.
 *
 * @param bookingId the booking
 * @param aggregateVersion version of the booking
 * @param spaceId the space it is for
 * @param communityCode the community whose space it is
 * @param holderId who booked, as the subject of their token
 * @param startsAt begin of the time booked
 * @param endsAt end of the time booked
 * @param attendees how many people come
 * @param points points paid, less what was given back
 * @param status {@code CONFIRMED}, {@code CANCELLED} or {@code REDEEMED}
 */
public record BookingChanged(
    UUID bookingId,
    long aggregateVersion,
    UUID spaceId,
    String communityCode,
    UUID holderId,
    Instant startsAt,
    Instant endsAt,
    int attendees,
    int points,
    String status)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.booking.booking-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return bookingId;
  }
}
