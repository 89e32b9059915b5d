package io.boyuan.partnership.session;

/** How it stands with the room of a session. */
public enum RoomState {
  /** Booking-service was asked for it. */
  WANTED,
  /** It is reserved. */
  RESERVED,
  /** It can't be had; the session must move. */
  REFUSED,
  /** It was reserved and was taken away again; the session must move. */
  LOST,
  /** It is not needed any more. */
  RELEASED
}
