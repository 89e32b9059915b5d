package io.boyuan.booking.booking;

import java.util.EnumSet;
import java.util.Set;

/** A way to a seat. Room and opening hours hold on all of them, further rules on some. */
public enum WayIn {
  /** Somebody books or holds, alone or as a series. */
  BOOKING,
  /** Who has a booking moves it; that they are suspended since does not matter. */
  CHANGE,
  /** Somebody waits for a time that is taken. What else holds is asked when it becomes free. */
  WAIT,
  /** Who waited is offered what became free, however short the notice. */
  OFFER,
  /** Staff let somebody in, with a reason in the audit trail; or a course has its room. */
  DESK;

  Set<Rule> rules() {
    return switch (this) {
      case BOOKING -> EnumSet.allOf(Rule.class);
      case CHANGE -> EnumSet.complementOf(EnumSet.of(Rule.SUSPENSION));
      case WAIT -> EnumSet.of(Rule.WHO);
      case OFFER -> EnumSet.of(Rule.WHO, Rule.LENGTH, Rule.LIMIT, Rule.SUSPENSION);
      case DESK -> EnumSet.noneOf(Rule.class);
    };
  }

  /** A rule that does not hold on every way. */
  enum Rule {
    /** Who may book. */
    WHO,
    /** Where stays begin and end. */
    SLOT,
    /** How long a stay may be. */
    LENGTH,
    /** How long before it must be booked. */
    NOTICE,
    /** How far ahead it may be booked. */
    AHEAD,
    /** How much one person may book in a week. */
    LIMIT,
    /** Who missed too many bookings waits. */
    SUSPENSION
  }
}
