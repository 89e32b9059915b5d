package io.boyuan.grid.help;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Hands that were asked for, as they are shown.
 *
 * @param id what was asked for
 * @param requestId for which request, null for a matter
 * @param matterId for which matter, null for a request
 * @param title for what
 * @param place where exactly, in words
 * @param startsAt from when
 * @param endsAt until when
 * @param people how many
 * @param skills codes of skills they should have
 * @param urgency how much it presses
 * @param status where it stands
 * @param orderId the dispatch order, null before there is one
 * @param activityId the activity in which volunteers serve, null before there is one
 * @param shortSince since when volunteers are known to be too few, null when they are not
 * @param servedPeople how many served, as far as verified
 * @param servedMinutes for how long together
 * @param reason why it was cancelled
 * @param askedAt when it was asked
 * @param changedAt when something became of it
 */
@Schema(name = "HelpOrder")
record HelpView(
    UUID id,
    UUID requestId,
    UUID matterId,
    String title,
    String place,
    Instant startsAt,
    Instant endsAt,
    int people,
    List<String> skills,
    HelpPlan.Urgency urgency,
    HelpOrder.Status status,
    UUID orderId,
    UUID activityId,
    Instant shortSince,
    int servedPeople,
    int servedMinutes,
    String reason,
    Instant askedAt,
    Instant changedAt) {

  static HelpView of(HelpOrder help) {
    return new HelpView(
        help.id(),
        help.requestId(),
        help.matterId(),
        help.title(),
        help.placeName(),
        help.startsAt(),
        help.endsAt(),
        help.people(),
        help.skills(),
        help.urgency(),
        help.status(),
        help.orderId(),
        help.activityId(),
        help.shortSince(),
        help.servedPeople(),
        help.servedMinutes(),
        help.reason(),
        help.askedAt(),
        help.changedAt());
  }
}
