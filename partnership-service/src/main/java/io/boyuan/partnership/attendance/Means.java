package io.boyuan.partnership.attendance;

/** How it is known whether somebody was at a session. */
public enum Means {
  /** They typed or scanned the code that was shown there. */
  CODE,
  /** The teacher or staff said so. */
  LIST,
  /** It was said before the session began. */
  NOTICE
}
