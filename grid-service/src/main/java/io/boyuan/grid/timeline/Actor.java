package io.boyuan.grid.timeline;

import java.util.UUID;

/**
 * Who did something to a request.
 *
 * @param id the person, null for the system and for those who did not say who they are
 * @param role as what
 */
public record Actor(UUID id, Role role) {

  /** What nobody did. */
  public static final Actor SYSTEM = new Actor(null, Role.SYSTEM);

  /** As what somebody did it. */
  public enum Role {
    /** 居民: who asked, or another resident. */
    RESIDENT,
    /** 网格员. */
    GRID_WORKER,
    /** 物业. */
    PROPERTY,
    /** 社区工作人员. */
    STAFF,
    /** 街道. */
    STREET,
    /** 系统: by rule. */
    SYSTEM
  }
}
