package io.boyuan.volunteer.dispatch;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.catalogue.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dispatch order as it is shown.
 *
 * @param id the order
 * @param communityCode where people are wanted
 * @param title for what
 * @param category kind of service
 * @param place where exactly, null when not said
 * @param startsAt from when
 * @param endsAt until when
 * @param people how many
 * @param taken how many places are taken
 * @param asked how many are asked and have not answered
 * @param skills codes of the skills they should have
 * @param trainings what they must hold
 * @param minAge the youngest, null for any
 * @param maxAge the oldest, null for any
 * @param urgency how much it presses
 * @param status where it stands
 * @param shortSince since when it is known to be short of people, null when it is not
 * @param needId the need it answers, null when none
 * @param helpId what the grid asked for, null when it did not
 * @param activityId the activity in which people serve, null before there is one
 * @param shiftId the shift in which people serve, null when it is longer than one
 * @param reason why it was cancelled, null else
 * @param organizationCode who alone is asked, null when anyone
 * @param teamCode the team that alone is asked, null when any
 * @param createdAt when it was raised
 */
@Schema(name = "Order")
record OrderView(
    UUID id,
    String communityCode,
    String title,
    Category category,
    Place place,
    Instant startsAt,
    Instant endsAt,
    int people,
    int taken,
    int asked,
    List<String> skills,
    List<UUID> trainings,
    Integer minAge,
    Integer maxAge,
    Urgency urgency,
    DispatchOrder.Status status,
    Instant shortSince,
    UUID needId,
    UUID helpId,
    UUID activityId,
    UUID shiftId,
    String reason,
    String organizationCode,
    String teamCode,
    Instant createdAt) {

  static OrderView of(DispatchOrder order) {
    return new OrderView(
        order.id(),
        order.communityCode(),
        order.title(),
        order.category(),
        order.place(),
        order.startsAt(),
        order.endsAt(),
        order.people(),
        order.taken(),
        order.asked(),
        order.skills(),
        order.trainings(),
        order.minAge(),
        order.maxAge(),
        order.urgency(),
        order.status(),
        order.shortSince(),
        order.needId(),
        order.helpId(),
        order.activityId(),
        order.shiftId(),
        order.reason(),
        order.organizationCode(),
        order.teamCode(),
        order.createdAt());
  }
}
