package io.boyuan.partnership.teaching;

/** What became of a session. */
public enum Outcome {
  /** Attendance was noted; staff have not said yet. */
  WAITING,
  /** 已授课: who was to teach did. */
  TAUGHT,
  /** 代课: somebody else taught. */
  SUBSTITUTED,
  /** 未开课: it did not take place. */
  NOT_HELD
}
