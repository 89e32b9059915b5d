package io.boyuan.partnership.call;

/** What decides between proposals of equal score. */
public enum TieRule {
  /** More points in the criterion of most weight, the first of those. */
  HEAVIEST_CRITERION,
  /** A higher score before it was normalized. */
  HIGHER_RAW_SCORE,
  /** It asks for less. */
  LOWER_BUDGET,
  /** It was submitted earlier. */
  EARLIER_SUBMISSION
}
