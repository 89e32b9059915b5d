package io.boyuan.volunteer.skill;

import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 技能: something a volunteer can do and a post may ask for. Its code never changes. */
@Entity
class Skill {

  @Id private UUID id;
  private String code;

  @Embedded private Names names;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Skill() {}

  static Skill define(UUID id, String code, Names names, Instant now) {
    var skill = new Skill();
    skill.id = id;
    skill.code = code;
    skill.names = names;
    skill.createdAt = now;
    return skill;
  }

  void rename(Names changed) {
    names = changed;
  }

  UUID id() {
    return id;
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
