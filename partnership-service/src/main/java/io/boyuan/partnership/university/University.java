package io.boyuan.partnership.university;

import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 高校: who co-builds with the community. */
@Entity
class University {

  @Id private UUID id;
  private String code;
  @Embedded private Names names;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected University() {}

  static University register(UUID id, String code, Names names, Instant now) {
    var university = new University();
    university.id = id;
    university.code = code;
    university.names = names;
    university.createdAt = now;
    return university;
  }

  void rename(Names given) {
    names = given;
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
