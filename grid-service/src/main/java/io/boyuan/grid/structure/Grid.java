package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 网格: a part of a community, staffed by a team. */
@Entity
class Grid {

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  private String code;
  @Embedded private Names names;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Grid() {}

  static Grid define(UUID id, String communityCode, String code, Names names, Instant now) {
    var grid = new Grid();
    grid.id = id;
    grid.communityCode = communityCode;
    grid.code = code;
    grid.names = names;
    grid.createdAt = now;
    return grid;
  }

  void rename(Names given) {
    names = given;
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
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
