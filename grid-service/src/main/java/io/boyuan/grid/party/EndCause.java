package io.boyuan.grid.party;

/** Why a member is on the roll no more. */
enum EndCause {
  /** They live or work elsewhere. */
  MOVED_AWAY,
  /** They retired; in-service members report to where they live. */
  RETIRED,
  /** Anything else. */
  OTHER
}
