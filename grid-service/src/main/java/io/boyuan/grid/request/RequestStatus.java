package io.boyuan.grid.request;

/** Where a request stands. That it escalated, or waits for the resident, stands beside it. */
public enum RequestStatus {
  /** 已提交: nobody took it up yet. */
  SUBMITTED,
  /** 已受理: a unit owns it. */
  ACCEPTED,
  /** 已派单: somebody is to solve it. */
  ASSIGNED,
  /** 办理中. */
  IN_PROGRESS,
  /** 已办结: those who solved it say so. */
  RESOLVED,
  /** 已确认: the resident says so too, or said nothing in time. */
  CONFIRMED,
  /** 重新办理: the resident says it is not solved. */
  REOPENED,
  /** 不予受理, with the reason. */
  REJECTED,
  /** 已并案: another request asks for the same. */
  MERGED,
  /** 已撤回: who asked took it back. */
  WITHDRAWN;

  /**
   * Whether somebody has to do something.
   *
   * @return true until it is solved or closed otherwise
   */
  public boolean isOpen() {
    return switch (this) {
      case SUBMITTED, ACCEPTED, ASSIGNED, IN_PROGRESS, REOPENED -> true;
      case RESOLVED, CONFIRMED, REJECTED, MERGED, WITHDRAWN -> false;
    };
  }
}
