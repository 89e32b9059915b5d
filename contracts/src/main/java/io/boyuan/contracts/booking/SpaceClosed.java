package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A space is closed for a while, and bookings of it were called off.
 *
 * @param closureId the closure
 * @param aggregateVersion version of the closure
 * @param spaceId the space
 * @param communityCode the community whose space it is
 * @param startsAt begin
 * @param endsAt end
 * @param reason why, in Chinese
 * @param reasonEn why, in English
 * @param affected the bookings that were called off
 */
public record SpaceClosed(
    UUID closureId,
    long aggregateVersion,
    UUID spaceId,
    String communityCode,
    Instant startsAt,
    Instant endsAt,
    String reason,
    String reasonEn,
    List<Affected> affected)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.booking.space-closed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return closureId;
  }

  /**
   * Who has to be told.
   *
   * @param bookingId the booking
   * @param holderId who booked, null when nobody booked it for themselves
   * @param organizationCode for which organization, null for none
   */
  public record Affected(UUID bookingId, UUID holderId, String organizationCode) {}
}
