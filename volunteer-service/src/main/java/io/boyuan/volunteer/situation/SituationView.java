package io.boyuan.volunteer.situation;

import io.boyuan.volunteer.catalogue.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What goes on in some communities, for the dispatch centre to see.
 *
 * @param at when it was so
 * @param orders how many orders stand where
 * @param shortOfPeople orders that are short of people, the soonest first; 20 at most
 * @param out who is out now, the latest begun first; 20 at most
 * @param toVerify how many records wait for verification; 10,000 stands for more
 */
@Schema(name = "Situation")
record SituationView(
    Instant at,
    List<Standing> orders,
    List<ShortOrder> shortOfPeople,
    List<Out> out,
    int toVerify) {

  /**
   * How many orders stand so.
   *
   * @param status where they stand
   * @param urgency how much they press
   * @param count how many
   */
  @Schema(name = "SituationOrders")
  record Standing(String status, Urgency urgency, int count) {}

  /**
   * An order that is short of people.
   *
   * @param orderId the order
   * @param communityCode where
   * @param title for what
   * @param startsAt from when
   * @param urgency how much it presses
   * @param people how many are wanted
   * @param taken how many places are taken
   * @param since since when it is known
   */
  @Schema(name = "SituationShort")
  record ShortOrder(
      UUID orderId,
      String communityCode,
      String title,
      Instant startsAt,
      Urgency urgency,
      int people,
      int taken,
      Instant since) {}

  /**
   * People who are out.
   *
   * @param shiftId the shift they serve in
   * @param activityId its activity
   * @param communityCode where
   * @param title what they do
   * @param place where exactly, null when not said
   * @param startsAt since when
   * @param endsAt until when
   * @param expected how many have a place
   * @param checkedIn how many have checked in
   */
  @Schema(name = "SituationOut")
  record Out(
      UUID shiftId,
      UUID activityId,
      String communityCode,
      String title,
      String place,
      Instant startsAt,
      Instant endsAt,
      int expected,
      int checkedIn) {}
}
