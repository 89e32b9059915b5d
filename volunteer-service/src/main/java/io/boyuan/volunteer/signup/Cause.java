package io.boyuan.volunteer.signup;

/** Why a sign-up changed, as it is told. */
enum Cause {
  /** They signed up, or a coordinator did for them. */
  SIGNED_UP,
  /** Who is in charge let them in. */
  ADMITTED_BY_STAFF,
  /** They accepted to be sent. */
  ASSIGNED,
  /** A place became free. */
  PROMOTED,
  /** A place became free, and they may not have it any more. */
  NO_LONGER_ADMITTED,
  /** They took it back. */
  WITHDREW,
  /** Who is in charge took them off. */
  REMOVED,
  /** They changed places with somebody. */
  SWAPPED,
  /** The shift takes place at another time. */
  SHIFT_MOVED,
  /** The shift takes place elsewhere. */
  PLACE_CHANGED,
  /** The shift does not take place. */
  SHIFT_CANCELLED,
  /** They did not come. */
  MISSED;

  static Cause of(WayIn way) {
    return switch (way) {
      case SIGN_UP -> SIGNED_UP;
      case PROMOTION -> PROMOTED;
      case ASSIGNMENT -> ASSIGNED;
      case SWAP -> SWAPPED;
      case BY_STAFF -> ADMITTED_BY_STAFF;
    };
  }
}
