package io.boyuan.booking.points;

/** Whose account it is. */
enum AccountKind {
  /** A person's. */
  PERSON,
  /** An organization's. */
  ORGANIZATION,
  /** Where a community's points come from. */
  ISSUED,
  /** Where a community's points go when they are spent. */
  SPENT,
  /** Where a community's points go when their time is over. */
  EXPIRED
}
