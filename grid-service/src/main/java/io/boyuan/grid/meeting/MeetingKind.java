package io.boyuan.grid.meeting;

/** How often a meeting comes. */
public enum MeetingKind {
  /** 周例会. */
  WEEKLY,
  /** 月例会. */
  MONTHLY,
  /** 季度会. */
  QUARTERLY,
  /** 年度会. */
  YEARLY,
  /** 临时会议. */
  EXTRA
}
