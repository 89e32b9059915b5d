package io.boyuan.volunteer.proposal;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.catalogue.Listing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * 对接意向: what one side of a match proposes to the other. The need's side invites, the resource's
 * side applies; it holds when the other side accepts, and then there is an activity or an order.
 */
@Entity
@Table(name = "match_proposal")
class Proposal {

  /** Who proposes to whom. */
  enum Direction {
    /** 邀请: the need's side asks the resource's or team's. */
    INVITATION,
    /** 申请: the resource's or team's side asks the need's. */
    APPLICATION
  }

  /** What is made when it is accepted. */
  enum Outcome {
    /** 活动: an activity that volunteers sign up for. */
    ACTIVITY,
    /** 调度单: an order for which people are sent. */
    DISPATCH
  }

  /** Where a proposal stands. */
  enum Status {
    /** 待答复. */
    PROPOSED,
    /** 已接受. */
    ACCEPTED,
    /** 已谢绝. */
    DECLINED,
    /** 已撤回. */
    WITHDRAWN
  }

  @Id private UUID id;

  @Column(name = "need_id")
  private UUID needId;

  @Column(name = "resource_id")
  private UUID resourceId;

  @Column(name = "team_code")
  private String teamCode;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "organization_code")
  private String organizationCode;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private int people;
  private int score;
  private String words;

  @Enumerated(EnumType.STRING)
  private Status status;

  private String answer;

  @Column(name = "people_taken")
  private Integer peopleTaken;

  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "order_id")
  private UUID orderId;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Proposal() {}

  static Proposal of(
      UUID id, Listing need, Giver giver, ProposalPlan plan, int score, UUID by, Instant now) {
    var proposal = new Proposal();
    proposal.id = id;
    proposal.needId = need.id();
    proposal.resourceId = giver.resourceId();
    proposal.teamCode = plan.teamCode();
    proposal.communityCode = need.content().communityCode();
    proposal.organizationCode = giver.organizationCode();
    proposal.direction = plan.direction();
    proposal.outcome = plan.outcome();
    proposal.people = plan.people();
    proposal.score = score;
    proposal.words = plan.words();
    proposal.status = Status.PROPOSED;
    proposal.proposedBy = by;
    proposal.createdAt = now;
    return proposal;
  }

  /**
   * Accepts it.
   *
   * @throws Problem 403 {@code own-proposal}, 409 {@code already-answered}
   */
  void accept(UUID by, int taken, Made made, Instant now) {
    if (by.equals(proposedBy)) {
      throw Problem.forbidden("own-proposal");
    }
    requireOpen();
    peopleTaken = taken;
    activityId = made.activityId();
    orderId = made.orderId();
    end(Status.ACCEPTED, null, by, now);
  }

  /**
   * Declines it.
   *
   * @throws Problem 409 {@code already-answered}
   */
  void decline(UUID by, String because, Instant now) {
    requireOpen();
    end(Status.DECLINED, because, by, now);
  }

  /**
   * Takes it back.
   *
   * @throws Problem 409 {@code already-answered}
   */
  void withdraw(UUID by, Instant now) {
    requireOpen();
    end(Status.WITHDRAWN, null, by, now);
  }

  /**
   * Refuses what was answered.
   *
   * @throws Problem 409 {@code already-answered}
   */
  void requireOpen() {
    if (status != Status.PROPOSED) {
      throw Problem.conflict("already-answered");
    }
  }

  private void end(Status ended, String because, UUID by, Instant now) {
    status = ended;
    answer = because;
    decidedBy = by;
    decidedAt = now;
  }

  boolean isFromNeed() {
    return direction == Direction.INVITATION;
  }

  UUID id() {
    return id;
  }

  UUID needId() {
    return needId;
  }

  UUID resourceId() {
    return resourceId;
  }

  String teamCode() {
    return teamCode;
  }

  String communityCode() {
    return communityCode;
  }

  String organizationCode() {
    return organizationCode;
  }

  Direction direction() {
    return direction;
  }

  Outcome outcome() {
    return outcome;
  }

  int people() {
    return people;
  }

  int score() {
    return score;
  }

  String words() {
    return words;
  }

  Status status() {
    return status;
  }

  String answer() {
    return answer;
  }

  Integer peopleTaken() {
    return peopleTaken;
  }

  UUID activityId() {
    return activityId;
  }

  UUID orderId() {
    return orderId;
  }

  UUID proposedBy() {
    return proposedBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant decidedAt() {
    return decidedAt;
  }
}
