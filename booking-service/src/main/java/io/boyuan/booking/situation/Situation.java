package io.boyuan.booking.situation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the shared rooms are used today.
 *
 * @param today bookings that begin today, without cancelled ones
 * @param now bookings that run now
 * @param redeemed today's that were let in
 * @param missed today's that nobody came to
 * @param next what runs now or comes next today, at most 20
 * @param closed spaces that are closed now, at most 20
 */
@Schema(name = "SpaceSituation")
record Situation(
    int today, int now, int redeemed, int missed, List<Use> next, List<Closed> closed) {

  /**
   * A booking of today.
   *
   * @param id the booking
   * @param community its code
   * @param space the space
   * @param spaceName what people call it
   * @param startsAt from when
   * @param endsAt until when
   * @param attendees how many come
   * @param status how far
   */
  @Schema(name = "SpaceUse")
  record Use(
      UUID id,
      @Schema(examples = "boyuan") String community,
      UUID space,
      @Schema(examples = "舞蹈声乐室") String spaceName,
      Instant startsAt,
      Instant endsAt,
      int attendees,
      @Schema(examples = "CONFIRMED") String status) {}

  /**
   * A space that is closed now.
   *
   * @param space the space
   * @param community its code
   * @param spaceName what people call it
   * @param until when it opens again
   * @param reason why
   */
  @Schema(name = "SpaceClosedNow")
  record Closed(
      UUID space,
      @Schema(examples = "boyuan") String community,
      @Schema(examples = "舞蹈声乐室") String spaceName,
      Instant until,
      @Schema(examples = "维修") String reason) {}
}
