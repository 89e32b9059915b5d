package io.boyuan.volunteer.signup;

import java.util.EnumSet;
import java.util.Set;

/** A way to a place in a shift. That it takes place and is not over holds on all of them. */
enum WayIn {
  /** A volunteer signs up, or a coordinator does for members of a team. */
  SIGN_UP,
  /** Who waited gets a place that became free. */
  PROMOTION,
  /** Who was asked by the dispatch centre accepts. */
  ASSIGNMENT,
  /** Two volunteers change places. */
  SWAP,
  /** Who is in charge lets somebody in, with a reason in the audit trail. */
  BY_STAFF;

  Set<Rule> rules() {
    return switch (this) {
      case SIGN_UP -> EnumSet.allOf(Rule.class);
      case PROMOTION, ASSIGNMENT, SWAP ->
          EnumSet.complementOf(EnumSet.of(Rule.VISIBLE, Rule.WINDOW));
      case BY_STAFF -> EnumSet.of(Rule.GUARDIAN);
    };
  }

  /** A rule that does not hold on every way. */
  enum Rule {
    /** The activity is published. */
    VISIBLE,
    /** Signing up has opened and not closed. */
    WINDOW,
    /** They belong to one of the organizations it is for. */
    ORGANIZATION,
    /** Somebody answers for a minor. */
    GUARDIAN,
    /** They are neither too young nor too old, and of the gender that is required. */
    AGE_AND_GENDER,
    /** They are able to do it. */
    SKILL,
    /** They have completed the trainings and hold them on that day. */
    TRAINING,
    /** They keep their promises. */
    RELIABILITY
  }
}
