package io.boyuan.partnership.team;

import io.boyuan.contracts.partnership.TeamChanged;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** 团队: a team of a university's volunteer organization. */
@Entity
class Team {

  /** Whether a team serves. */
  enum Status {
    ACTIVE,
    /** It serves again once it is resumed. */
    SUSPENDED,
    /** It is no more. */
    CLOSED
  }

  @Id private UUID id;

  @Column(name = "university_code")
  private String universityCode;

  private String code;
  @Embedded private Names names;
  private int members;
  private String purpose;

  @Column(name = "purpose_en")
  private String purposeEn;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "status_reason")
  private String statusReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Team() {}

  static Team register(UUID id, String code, TeamPlan plan, Instant now) {
    var team = new Team();
    team.id = id;
    team.code = code;
    team.status = Status.ACTIVE;
    team.createdAt = now;
    team.change(plan);
    return team;
  }

  boolean isAs(TeamPlan plan) {
    return universityCode.equals(plan.universityCode())
        && names.equals(plan.names())
        && members == plan.size()
        && Objects.equals(purpose, plan.purpose())
        && Objects.equals(purposeEn, plan.purposeEn());
  }

  void change(TeamPlan plan) {
    universityCode = plan.universityCode();
    names = plan.names();
    members = plan.size();
    purpose = plan.purpose();
    purposeEn = plan.purposeEn();
  }

  /**
   * Serves no more for a while.
   *
   * @throws Problem 409 {@code team-not-active}
   */
  void suspend(String reason) {
    if (status != Status.ACTIVE) {
      throw Problem.conflict("team-not-active");
    }
    become(Status.SUSPENDED, reason);
  }

  /**
   * Serves again.
   *
   * @throws Problem 409 {@code team-not-suspended}
   */
  void resume(String reason) {
    if (status != Status.SUSPENDED) {
      throw Problem.conflict("team-not-suspended");
    }
    become(Status.ACTIVE, reason);
  }

  /**
   * Is no more.
   *
   * @throws Problem 409 {@code team-closed}
   */
  void close(String reason) {
    if (status == Status.CLOSED) {
      throw Problem.conflict("team-closed");
    }
    become(Status.CLOSED, reason);
  }

  private void become(Status next, String reason) {
    status = next;
    statusReason = reason;
  }

  TeamChanged told() {
    return new TeamChanged(
        id, version, universityCode, code, names.zh(), names.en(), status == Status.ACTIVE);
  }

  TeamView view() {
    return new TeamView(
        id, universityCode, code, names, members, purpose, purposeEn, status, statusReason);
  }

  UUID id() {
    return id;
  }

  String universityCode() {
    return universityCode;
  }

  long version() {
    return version;
  }
}
