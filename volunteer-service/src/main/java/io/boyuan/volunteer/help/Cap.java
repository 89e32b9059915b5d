package io.boyuan.volunteer.help;

/** Why not all minutes of an exchange count. */
enum Cap {
  /** One exchange counts no more. */
  EXCHANGE,
  /** The same two had as much this month as counts. */
  PAIR,
  /** Who helped had as much this month as counts. */
  PERSON
}
