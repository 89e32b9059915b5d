package io.boyuan.booking.scoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A scoring rule as it is shown.
 *
 * @param id the rule
 * @param communityCode for service in this community, in all when null
 * @param category for service of this kind, of all kinds when null
 * @param pointsPerHour what an hour is worth
 * @param bonuses when it is worth more
 * @param maxPointsPerDay what a person may earn by it in a day, null without limit
 * @param maxPointsPerMonth what a person may earn by it in a calendar month, null without limit
 * @param organizationPercent what the organization earns on top of it
 * @param validFrom from when
 * @param validUntil until when, null without end
 */
record ScoringRuleView(
    UUID id,
    String communityCode,
    String category,
    int pointsPerHour,
    List<Bonus> bonuses,
    Integer maxPointsPerDay,
    Integer maxPointsPerMonth,
    int organizationPercent,
    Instant validFrom,
    Instant validUntil) {

  static ScoringRuleView of(ScoringRule rule) {
    return new ScoringRuleView(
        rule.id(),
        rule.communityCode(),
        rule.category(),
        rule.pointsPerHour(),
        rule.bonuses(),
        rule.maxPointsPerDay(),
        rule.maxPointsPerMonth(),
        rule.organizationPercent(),
        rule.validFrom(),
        rule.validUntil());
  }
}
