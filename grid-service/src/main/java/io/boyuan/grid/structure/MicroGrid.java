package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 微网格: a part of a grid with some dozens of households. */
@Entity
@Table(name = "micro_grid")
class MicroGrid {

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "grid_code")
  private String gridCode;

  private String code;
  @Embedded private Names names;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected MicroGrid() {}

  static MicroGrid define(
      UUID id, String communityCode, String code, MicroGridPlan plan, Instant now) {
    var microGrid = new MicroGrid();
    microGrid.id = id;
    microGrid.communityCode = communityCode;
    microGrid.code = code;
    microGrid.gridCode = plan.gridCode();
    microGrid.names = plan.names();
    microGrid.createdAt = now;
    return microGrid;
  }

  boolean isAs(MicroGridPlan plan) {
    return gridCode.equals(plan.gridCode()) && names.equals(plan.names());
  }

  void change(MicroGridPlan plan) {
    gridCode = plan.gridCode();
    names = plan.names();
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  String gridCode() {
    return gridCode;
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
