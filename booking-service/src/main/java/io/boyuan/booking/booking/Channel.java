package io.boyuan.booking.booking;

/** How a booking came about. */
public enum Channel {
  /** Somebody booked for themselves or their organization. */
  ONLINE,
  /** Staff let somebody in who came without a booking. */
  WALK_IN,
  /** A course has its room. */
  CLASS
}
