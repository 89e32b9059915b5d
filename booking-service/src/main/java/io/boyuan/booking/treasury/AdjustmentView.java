package io.boyuan.booking.treasury;

import java.time.Instant;
import java.util.UUID;

/**
 * An adjustment as it is shown.
 *
 * @param id the adjustment
 * @param communityCode by which community
 * @param personId to or from which person, null for an organization
 * @param organizationCode to or from which organization, null for a person
 * @param points how many; fewer than none are taken
 * @param reason why
 * @param status {@code PENDING}, {@code APPLIED} or {@code REFUSED}
 * @param answer what the second person said, null before and without one
 * @param createdAt when it was asked for
 * @param decidedAt when it was decided, null before
 */
record AdjustmentView(
    UUID id,
    String communityCode,
    UUID personId,
    String organizationCode,
    long points,
    String reason,
    Adjustment.Status status,
    String answer,
    Instant createdAt,
    Instant decidedAt) {

  static AdjustmentView of(Adjustment adjustment) {
    return new AdjustmentView(
        adjustment.id(),
        adjustment.communityCode(),
        adjustment.personId(),
        adjustment.organizationCode(),
        adjustment.points(),
        adjustment.reason(),
        adjustment.status(),
        adjustment.answer(),
        adjustment.createdAt(),
        adjustment.decidedAt());
  }
}
