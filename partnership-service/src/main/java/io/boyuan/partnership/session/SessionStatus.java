package io.boyuan.partnership.session;

/** Whether a session is held. */
public enum SessionStatus {
  /** It is, or was. */
  PLANNED,
  /** It is not. */
  CANCELLED
}
