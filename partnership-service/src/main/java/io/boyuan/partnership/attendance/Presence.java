package io.boyuan.partnership.attendance;

/** Whether somebody was at a session. */
public enum Presence {
  /** 到课: they were. */
  PRESENT,
  /** 迟到: they were, after it had begun. */
  LATE,
  /** 缺勤: they were not, and nobody had said so. */
  ABSENT,
  /** 请假: they were not, and it had been said or was accepted. */
  EXCUSED
}
