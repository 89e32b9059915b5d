package io.boyuan.volunteer.help;

/** What looks odd about an exchange, for staff to look at. */
enum HelpFlag {
  /** The same two again and again. */
  SAME_PAIR,
  /** The two help each other in turn. */
  RECIPROCAL,
  /** Who helped always has as many minutes as count. */
  ALWAYS_AT_CAP,
  /** Both confirmed within a minute of acceptance. */
  CONFIRMED_AT_ONCE
}
