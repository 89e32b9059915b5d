package io.boyuan.volunteer.planning;

/** What a plan must keep, and what it should; their words stand in {@code reasons.properties}. */
public enum SendingRule {
  /** Hard. */
  ONE_IS_AT_ONE_PLACE_AT_A_TIME,
  /** Hard. */
  ONE_RESTS_BETWEEN_SERVICES,
  /** Hard. */
  NOT_MORE_IN_A_WEEK_THAN_THEY_SAID,
  /** Hard. */
  THEY_ARE_READY_THEN,
  /** Hard. */
  THEY_PROMISED_NOTHING_ELSE,
  /** Hard. */
  THEY_REST_FROM_WHAT_THEY_PROMISED,
  /** Hard. */
  IT_IS_WITHIN_THEIR_REACH,
  /** Hard. */
  THEY_HAVE_THE_SKILLS,
  /** Hard. */
  THEY_HOLD_THE_TRAININGS,
  /** Hard. */
  THEY_ARE_OF_AGE,
  /** Hard. */
  THEIR_TEAM_IS_UNDER_AN_AGREEMENT,
  /** Medium. */
  EVERY_PLACE_IS_FILLED,
  /** Medium. */
  URGENT_ORDERS_COME_FIRST,
  /** Soft. */
  WHO_IS_ASKED_STAYS_ASKED,
  /** Soft. */
  THE_NEAR_GO_FIRST,
  /** Soft. */
  THE_LOAD_IS_SHARED,
  /** Soft. */
  WHO_KNOWS_THE_PLACE_GOES_AGAIN,
  /** Soft. */
  TEAMS_STAY_TOGETHER,
  /** Soft. */
  THEY_DO_WHAT_THEY_PREFER
}
