package io.boyuan.volunteer.plan;

/** Where a plan stands. */
enum PlanStatus {
  /** 规划中. */
  PLANNING,
  /** 待确认: nobody was asked yet. */
  PROPOSED,
  /** 执行中. */
  APPLYING,
  /** 已执行. */
  APPLIED,
  /** 已放弃. */
  DISCARDED,
  /** 规划失败. */
  FAILED
}
