package io.boyuan.volunteer.assignment;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.dispatch.DispatchOrder;
import io.boyuan.volunteer.planning.Told;
import io.boyuan.volunteer.signup.TakeAssignedPlace.Sent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 派单: somebody is asked to serve an order (D3). They accept, which gives them a place in its shift;
 * they refuse, or are silent until the deadline, which counts the same. What is asked is withdrawn
 * when it is needed no more. Who accepted may step back.
 */
@Entity
class Assignment {

  /** Where it stands. */
  enum Status {
    /** 待答复. */
    ASKED,
    /** 已接受. */
    ACCEPTED,
    /** 已婉拒. */
    REFUSED,
    /** 逾期未答复. */
    SILENT,
    /** 已撤回. */
    WITHDRAWN,
    /** 接受后退出. */
    STEPPED_BACK
  }

  @Id private UUID id;

  @Column(name = "order_id")
  private UUID orderId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "team_code")
  private String teamCode;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "answer_by")
  private Instant answerBy;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Told> reasons;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private UUID answeredBy;

  private String reason;

  @Column(name = "sign_up_id")
  private UUID signUpId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Assignment() {}

  static Assignment ask(UUID id, DispatchOrder order, Asked asked, Instant answerBy, Instant now) {
    var assignment = new Assignment();
    assignment.id = id;
    assignment.orderId = order.id();
    assignment.personId = asked.personId();
    assignment.organizationCode = asked.organizationCode();
    assignment.teamCode = asked.teamCode();
    assignment.status = Status.ASKED;
    assignment.answerBy = answerBy;
    assignment.reasons = asked.reasons();
    assignment.createdAt = now;
    assignment.startsAt = order.startsAt();
    assignment.endsAt = order.endsAt();
    return assignment;
  }

  /** The order takes place at another time, or presses more: then it has to be answered earlier. */
  void follow(DispatchOrder order, Instant asIfAskedNow) {
    startsAt = order.startsAt();
    endsAt = order.endsAt();
    if (asIfAskedNow.isBefore(answerBy)) {
      answerBy = asIfAskedNow;
    }
  }

  /**
   * They come.
   *
   * @throws Problem 409 {@code assignment-closed}, {@code answer-too-late}
   */
  void accept(UUID by, Instant now) {
    requireAsked();
    if (!now.isBefore(answerBy)) {
      throw Problem.conflict("answer-too-late").with("answerBy", answerBy);
    }
    answer(Status.ACCEPTED, by, null, now);
  }

  /** Where they have their place. */
  void placedBy(UUID signUp) {
    signUpId = signUp;
  }

  /**
   * They don't come.
   *
   * @throws Problem 409 {@code assignment-closed}
   */
  void refuse(UUID by, String because, Instant now) {
    requireAsked();
    answer(Status.REFUSED, by, because, now);
  }

  /** They did not answer in time. */
  void lapse(Instant now) {
    requireAsked();
    answer(Status.SILENT, null, null, now);
  }

  /** It is needed no more. */
  void withdraw(Instant now) {
    answer(Status.WITHDRAWN, null, null, now);
  }

  /** They gave their place up. */
  void stepBack(Instant now) {
    answer(Status.STEPPED_BACK, answeredBy, reason, now);
  }

  /**
   * They want to give their place up.
   *
   * @throws Problem 409 {@code assignment-closed}
   */
  void excuse(UUID by, String because) {
    if (status != Status.ACCEPTED || signUpId == null) {
      throw Problem.conflict("assignment-closed");
    }
    answeredBy = by;
    reason = because;
  }

  private void requireAsked() {
    if (status != Status.ASKED) {
      throw Problem.conflict("assignment-closed");
    }
  }

  private void answer(Status next, UUID by, String because, Instant now) {
    status = next;
    answeredBy = by;
    answeredAt = now;
    reason = because;
  }

  boolean isAsked() {
    return status == Status.ASKED;
  }

  Sent sent(String name) {
    return new Sent(personId, name, organizationCode, teamCode);
  }

  UUID id() {
    return id;
  }

  UUID orderId() {
    return orderId;
  }

  UUID personId() {
    return personId;
  }

  String organizationCode() {
    return organizationCode;
  }

  String teamCode() {
    return teamCode;
  }

  Status status() {
    return status;
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  Instant answerBy() {
    return answerBy;
  }

  UUID signUpId() {
    return signUpId;
  }

  long version() {
    return version;
  }
}
