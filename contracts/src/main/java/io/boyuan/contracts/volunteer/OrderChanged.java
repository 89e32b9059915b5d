package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A dispatch order was raised, or something became of it (D1).
 *
 * @param orderId the order
 * @param aggregateVersion its version
 * @param communityCode where people are wanted
 * @param helpId what the grid asked for, null when it did not
 * @param activityId the activity in which they serve, null before there is one
 * @param status {@code RAISED}, {@code ASKED}, {@code FILLED}, {@code RUNNING}, {@code SERVED},
 *     {@code UNFILLED} or {@code CANCELLED}
 * @param people how many are wanted
 * @param startsAt from when
 * @param endsAt until when
 * @param reason why it was cancelled, null else
 * @param at when it became so
 * @param taken how many places are taken, null before it was counted
 * @param urgency {@code NORMAL}, {@code SOON} or {@code URGENT}, null before it was told
 * @param shortSince since when it is known to be short of people, null when it is not
 */
public record OrderChanged(
    UUID orderId,
    long aggregateVersion,
    String communityCode,
    UUID helpId,
    UUID activityId,
    String status,
    int people,
    Instant startsAt,
    Instant endsAt,
    String reason,
    Instant at,
    Integer taken,
    String urgency,
    Instant shortSince)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.order-changed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return orderId;
  }
}
