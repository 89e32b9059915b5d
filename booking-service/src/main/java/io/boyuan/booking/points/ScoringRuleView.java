package io.boyuan.booking.points;

import java.time.Instant;
import java.util.UUID;

/**
 * A scoring rule as it is shown.
 *
 * @param id the rule
 * @param communityCode for service in this community, in all when null
 * @param category for service of this kind, of all kinds when null
 * @param pointsPerHour what an hour is worth
 * @param validFrom from when
 * @param validUntil until when, null without end
 */
record ScoringRuleView(
    UUID id,
    String communityCode,
    String category,
    int pointsPerHour,
    Instant validFrom,
    Instant validUntil) {

  static ScoringRuleView of(ScoringRule rule) {
    return new ScoringRuleView(
        rule.id(),
        rule.communityCode(),
        rule.category(),
        rule.pointsPerHour(),
        rule.validFrom(),
        rule.validUntil());
  }
}
