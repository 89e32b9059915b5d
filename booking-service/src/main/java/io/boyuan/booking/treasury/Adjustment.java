package io.boyuan.booking.treasury;

import io.boyuan.booking.points.AccountHolder;
import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Points that staff give or take with a reason. A large adjustment waits for a second person. */
@Entity
class Adjustment {

  /** Where an adjustment stands. */
  enum Status {
    /** It waits for a second person. */
    PENDING,
    /** The points have moved. */
    APPLIED,
    /** The second person refused it. */
    REFUSED
  }

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "organization_code")
  private String organizationCode;

  private long points;
  private String reason;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "requested_by")
  private UUID requestedBy;

  @Column(name = "decided_by")
  private UUID decidedBy;

  private String answer;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Adjustment() {}

  static Adjustment requested(UUID id, AdjustmentPlan plan, UUID by, Instant now) {
    var adjustment = new Adjustment();
    adjustment.id = id;
    adjustment.communityCode = plan.communityCode();
    adjustment.personId = plan.personId();
    adjustment.organizationCode = plan.organizationCode();
    adjustment.points = plan.points();
    adjustment.reason = plan.reason();
    adjustment.status = Status.PENDING;
    adjustment.requestedBy = by;
    adjustment.createdAt = now;
    return adjustment;
  }

  /** Applies a small one without a second person. */
  void applyAlone(Instant now) {
    status = Status.APPLIED;
    decidedAt = now;
  }

  /**
   * Decides it as the second person.
   *
   * @throws Problem 403 {@code own-adjustment}, 409 {@code already-decided}
   */
  void decide(boolean approve, UUID by, String words, Instant now) {
    if (requestedBy.equals(by)) {
      throw Problem.forbidden("own-adjustment");
    }
    if (status != Status.PENDING) {
      throw Problem.conflict("already-decided");
    }
    status = approve ? Status.APPLIED : Status.REFUSED;
    decidedBy = by;
    answer = words;
    decidedAt = now;
  }

  AccountHolder holder() {
    return AccountHolder.of(personId, organizationCode);
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  UUID personId() {
    return personId;
  }

  String organizationCode() {
    return organizationCode;
  }

  long points() {
    return points;
  }

  String reason() {
    return reason;
  }

  Status status() {
    return status;
  }

  String answer() {
    return answer;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant decidedAt() {
    return decidedAt;
  }
}
