package io.boyuan.volunteer.dispatch;

import io.boyuan.volunteer.Place;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A dispatch order as it is shown.
 *
 * @param id the order
 * @param communityCode where people are wanted
 * @param title for what
 * @param place where exactly, null when not said
 * @param startsAt from when
 * @param endsAt until when
 * @param people how many
 * @param skills codes of the skills they should have
 * @param urgency how much it presses
 * @param status where it stands
 * @param needId the need it answers, null when none
 * @param helpId what the grid asked for, null when it did not
 * @param activityId the activity in which people serve, null before there is one
 * @param reason why it was cancelled, null else
 * @param organizationCode who is asked, null when anyone
 * @param teamCode the team that is asked, null when any
 * @param createdAt when it was raised
 */
record OrderView(
    UUID id,
    String communityCode,
    String title,
    Place place,
    Instant startsAt,
    Instant endsAt,
    int people,
    List<String> skills,
    String urgency,
    DispatchOrder.Status status,
    UUID needId,
    UUID helpId,
    UUID activityId,
    String reason,
    String organizationCode,
    String teamCode,
    Instant createdAt) {

  static OrderView of(DispatchOrder order) {
    return new OrderView(
        order.id(),
        order.communityCode(),
        order.title(),
        order.place(),
        order.startsAt(),
        order.endsAt(),
        order.people(),
        order.skills(),
        order.urgency(),
        order.status(),
        order.needId(),
        order.helpId(),
        order.activityId(),
        order.reason(),
        order.organizationCode(),
        order.teamCode(),
        order.createdAt());
  }
}
