package io.boyuan.partnership.agreement;

import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 团队: a team of a university's volunteer organization. */
@Entity
class Team {

  @Id private UUID id;

  @Column(name = "university_code")
  private String universityCode;

  private String code;
  @Embedded private Names names;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Team() {}

  static Team register(UUID id, String code, TeamPlan plan, Instant now) {
    var team = new Team();
    team.id = id;
    team.code = code;
    team.universityCode = plan.universityCode();
    team.names = plan.names();
    team.createdAt = now;
    return team;
  }

  boolean isAs(TeamPlan plan) {
    return universityCode.equals(plan.universityCode()) && names.equals(plan.names());
  }

  void change(TeamPlan plan) {
    universityCode = plan.universityCode();
    names = plan.names();
  }

  UUID id() {
    return id;
  }

  String universityCode() {
    return universityCode;
  }

  String code() {
    return code;
  }

  Names names() {
    return names;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
