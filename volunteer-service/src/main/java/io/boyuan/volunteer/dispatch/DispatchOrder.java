package io.boyuan.volunteer.dispatch;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 调度单: a request for people somewhere, at a time (D1). */
@Entity
@Table(name = "dispatch_order")
class DispatchOrder {

  /** Where an order stands. */
  enum Status {
    /** 已发起: people are wanted. */
    RAISED,
    /** 已取消: nobody is wanted any more. */
    CANCELLED
  }

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  private String title;

  @Embedded private Place place;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private int people;
  private List<String> skills;
  private String urgency;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "need_id")
  private UUID needId;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "team_code")
  private String teamCode;

  @Column(name = "help_id")
  private UUID helpId;

  @Column(name = "activity_id")
  private UUID activityId;

  private String reason;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected DispatchOrder() {}

  static DispatchOrder raise(UUID id, WantedPeople wanted, UUID by, Instant now) {
    var order = new DispatchOrder();
    order.id = id;
    order.communityCode = wanted.communityCode();
    order.title = wanted.title();
    order.place = wanted.place();
    order.startsAt = wanted.startsAt();
    order.endsAt = wanted.endsAt();
    order.people = wanted.people();
    order.skills = wanted.skills();
    order.urgency = wanted.urgency();
    order.status = Status.RAISED;
    order.needId = wanted.needId();
    order.organizationCode = wanted.organizationCode();
    order.teamCode = wanted.teamCode();
    order.createdBy = by;
    order.helpId = wanted.helpId();
    order.createdAt = now;
    order.changedAt = now;
    return order;
  }

  /** People serve in an activity that was planned for it. */
  void servedIn(UUID activity) {
    activityId = activity;
  }

  /**
   * Nobody is wanted any more.
   *
   * @throws Problem 409 {@code order-cancelled}
   */
  void cancel(String because, Instant now) {
    if (status == Status.CANCELLED) {
      throw Problem.conflict("order-cancelled");
    }
    status = Status.CANCELLED;
    reason = because;
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  String title() {
    return title;
  }

  Place place() {
    return place;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  int people() {
    return people;
  }

  List<String> skills() {
    return skills;
  }

  String urgency() {
    return urgency;
  }

  Status status() {
    return status;
  }

  UUID needId() {
    return needId;
  }

  String organizationCode() {
    return organizationCode;
  }

  String teamCode() {
    return teamCode;
  }

  UUID helpId() {
    return helpId;
  }

  UUID activityId() {
    return activityId;
  }

  String reason() {
    return reason;
  }

  Instant changedAt() {
    return changedAt;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }
}
