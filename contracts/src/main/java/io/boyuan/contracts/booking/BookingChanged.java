package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A booking was made, moved, cancelled, redeemed or missed.
 *
 * @param bookingId the booking
 * @param aggregateVersion version of the booking
 * @param spaceId the space it is for
 * @param communityCode the community whose space it is
 * @param holderId who booked, as the subject of their token; null when nobody booked it for
 *     themselves
 * @param startsAt begin of the time booked
 * @param endsAt end of the time booked
 * @param attendees how many people come
 * @param points points paid, less what was given back
 * @param status {@code HELD}, {@code CONFIRMED}, {@code CANCELLED}, {@code LAPSED}, {@code
 *     REDEEMED} or {@code MISSED}
 * @param organizationCode the organization that it is for, null for none
 * @param cause why it is so: {@code HOLDER}, {@code STAFF}, {@code SPACE_CLOSED}, {@code OFFERED},
 *     {@code HOLD_LAPSED}, {@code NO_SHOW}, {@code APPEAL_UPHELD}, {@code CLASS} or {@code
 *     PERSON_ERASED}; null from earlier versions
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
    String status,
    String organizationCode,
    String cause)
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
