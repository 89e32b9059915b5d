package io.boyuan.booking.points;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * 赋分规则: what an hour of service is worth, from when to when. A rule is never changed; another one
 * follows it.
 */
@Entity
@Table(name = "scoring_rule")
class ScoringRule {

  private static final int MINUTES_PER_HOUR = 60;

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  private String category;

  @Column(name = "points_per_hour")
  private int pointsPerHour;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected ScoringRule() {}

  static ScoringRule adopt(UUID id, ScoringRulePlan plan, Instant now) {
    var rule = new ScoringRule();
    rule.id = id;
    rule.communityCode = plan.communityCode();
    rule.category = plan.category();
    rule.pointsPerHour = plan.pointsPerHour();
    rule.validFrom = plan.validFrom() == null ? now : plan.validFrom();
    rule.validUntil = plan.validUntil();
    rule.createdAt = now;
    return rule;
  }

  /** Points for minutes of service; a begun point is not given. */
  long pointsFor(int minutes) {
    return (long) minutes * pointsPerHour / MINUTES_PER_HOUR;
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  String category() {
    return category;
  }

  int pointsPerHour() {
    return pointsPerHour;
  }

  Instant validFrom() {
    return validFrom;
  }

  Instant validUntil() {
    return validUntil;
  }

  Instant createdAt() {
    return createdAt;
  }
}
