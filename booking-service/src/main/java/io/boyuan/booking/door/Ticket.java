package io.boyuan.booking.door;

import java.time.Instant;
import java.util.UUID;

/**
 * 预约码: what a ticket says.
 *
 * @param bookingId the booking it is for
 * @param spaceId the space it opens
 * @param opensAt from when
 * @param closesAt until when
 * @param initials of its holder, for who stands at the door
 * @param people how many it lets in
 */
record Ticket(
    UUID bookingId, UUID spaceId, Instant opensAt, Instant closesAt, String initials, int people) {

  /**
   * What tells a holder from another without giving the name away: the first letter of each word,
   * or the first character of a name that is written without spaces.
   */
  static String initialsOf(String name) {
    var initials = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (!word.isEmpty() && initials.length() < 4) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return initials.toString();
  }
}
