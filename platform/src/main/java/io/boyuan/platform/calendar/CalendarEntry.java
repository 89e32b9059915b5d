package io.boyuan.platform.calendar;

import java.time.Instant;

/**
 * Something that takes place, as calendar programs show it.
 *
 * @param uid the same for the same thing, however it changes
 * @param startsAt begin
 * @param endsAt end
 * @param standing whether it takes place
 * @param sequence how often it changed
 * @param changedAt when it changed last
 * @param summary what it is
 * @param place where
 * @param description more about it
 */
public record CalendarEntry(
    String uid,
    Instant startsAt,
    Instant endsAt,
    Standing standing,
    int sequence,
    Instant changedAt,
    String summary,
    String place,
    String description) {

  /** Whether something takes place. */
  public enum Standing {
    /** Not yet for certain. */
    TENTATIVE,
    /** It does. */
    CONFIRMED,
    /** It does not; a calendar crosses it out. */
    CANCELLED
  }
}
