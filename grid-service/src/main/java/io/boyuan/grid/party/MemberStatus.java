package io.boyuan.grid.party;

/** Where a membership stands. */
enum MemberStatus {
  /** The member reported; staff have not looked yet. */
  REPORTED,
  /** On the roll. */
  CONFIRMED,
  /** Staff did not find it to be so. */
  REFUSED,
  /** On the roll no more. */
  ENDED
}
