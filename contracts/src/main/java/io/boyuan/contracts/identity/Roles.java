package io.boyuan.contracts.identity;

/** The realm's roles (X1), as they stand in {@code realm_access.roles} of a token. */
public final class Roles {

  /** 居民: lives in the community. */
  public static final String RESIDENT = "resident";

  /** 志愿者: signs up for shifts. */
  public static final String VOLUNTEER = "volunteer";

  /** 团队负责人: plans activities and verifies service. */
  public static final String COORDINATOR = "coordinator";

  /** 达人: a resident with a craft. */
  public static final String TALENT = "talent";

  /** 教师: teaches at the academy. */
  public static final String TEACHER = "teacher";

  /** 网格员: full-time worker of a grid. */
  public static final String GRID_WORKER = "grid-worker";

  /** 业委会: acts for the owners' committee. */
  public static final String OWNERS_COMMITTEE = "owners-committee";

  /** 物业: acts for the property company. */
  public static final String PROPERTY = "property";

  /** 评审: reviews proposals. */
  public static final String REVIEWER = "reviewer";

  /** 社区工作人员: staff of a community. */
  public static final String COMMUNITY_STAFF = "community-staff";

  /** 街道调度员: sees and sends across the whole street. */
  public static final String DISPATCHER = "dispatcher";

  /** 审计员: reads the audit trails of all communities, and proves them; changes nothing. */
  public static final String AUDITOR = "auditor";

  /** 管理员: runs the installation. */
  public static final String ADMIN = "admin";

  private Roles() {}
}
