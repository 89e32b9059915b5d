package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 社区 / 村居: a neighbourhood or village of a street; the unit that owns data. */
@Entity
class Community {

  @Id private UUID id;
  private String code;

  @Column(name = "street_code")
  private String streetCode;

  @Embedded private Names names;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Community() {}

  static Community define(UUID id, String code, CommunityPlan plan, Instant now) {
    var community = new Community();
    community.id = id;
    community.code = code;
    community.streetCode = plan.streetCode();
    community.names = plan.names();
    community.createdAt = now;
    return community;
  }

  boolean isAs(CommunityPlan plan) {
    return streetCode.equals(plan.streetCode()) && names.equals(plan.names());
  }

  void change(CommunityPlan plan) {
    streetCode = plan.streetCode();
    names = plan.names();
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  String streetCode() {
    return streetCode;
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
