package io.boyuan.booking.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 赋分规则: what an hour of service is worth, from when to when. A rule is never changed; another one
 * follows it.
 */
@Entity
@Table(name = "scoring_rule")
class ScoringRule {

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  private String category;

  @Column(name = "points_per_hour")
  private int pointsPerHour;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Bonus> bonuses;

  @Column(name = "max_points_per_day")
  private Integer maxPointsPerDay;

  @Column(name = "max_points_per_month")
  private Integer maxPointsPerMonth;

  @Column(name = "organization_percent")
  private int organizationPercent;

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
    rule.bonuses = plan.bonuses();
    rule.maxPointsPerDay = plan.maxPointsPerDay();
    rule.maxPointsPerMonth = plan.maxPointsPerMonth();
    rule.organizationPercent = plan.organizationPercent();
    rule.validFrom = plan.validFrom() == null ? now : plan.validFrom();
    rule.validUntil = plan.validUntil();
    rule.createdAt = now;
    return rule;
  }

  /** Points for minutes of service, before any cap; a begun point is not given. */
  long pointsFor(Service service, Scoring scoring) {
    return scoring.pointsFor(service, pointsPerHour, bonuses);
  }

  /**
   * What is left of some points under the caps.
   *
   * @param points before
   * @param thatDay what the person earned that day otherwise
   * @param thatMonth what they earned that month otherwise
   */
  long capped(long points, long thatDay, long thatMonth) {
    long left = points;
    if (maxPointsPerDay != null) {
      left = Math.min(left, Math.max(0, maxPointsPerDay - thatDay));
    }
    if (maxPointsPerMonth != null) {
      left = Math.min(left, Math.max(0, maxPointsPerMonth - thatMonth));
    }
    return left;
  }

  boolean hasCap() {
    return maxPointsPerDay != null || maxPointsPerMonth != null;
  }

  /** What the organization earns on top. */
  long organizationShareOf(long points) {
    return points * organizationPercent / 100;
  }

  List<Bonus> bonuses() {
    return bonuses;
  }

  Integer maxPointsPerDay() {
    return maxPointsPerDay;
  }

  Integer maxPointsPerMonth() {
    return maxPointsPerMonth;
  }

  int organizationPercent() {
    return organizationPercent;
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
