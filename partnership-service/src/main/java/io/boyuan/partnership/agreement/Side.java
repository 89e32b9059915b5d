package io.boyuan.partnership.agreement;

/** One of the two who sign an agreement. */
public enum Side {
  /** 社区 */
  COMMUNITY,
  /** 高校 */
  UNIVERSITY
}
