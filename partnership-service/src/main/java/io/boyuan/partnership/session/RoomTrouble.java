package io.boyuan.partnership.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session without a room, and where it could go.
 *
 * @param session the session
 * @param reason the name of the problem that booking-service gave, such as {@code slot-taken}
 * @param otherTimes when the same room can be had
 * @param otherRooms rooms of the academy without a class at that time, that hold all participants
 */
record RoomTrouble(
    SessionView session, String reason, List<Time> otherTimes, List<UUID> otherRooms) {

  /**
   * Another time.
   *
   * @param startsAt begin
   * @param endsAt end
   */
  record Time(Instant startsAt, Instant endsAt) {

    static Time read(String text) {
      String[] parts = text.split(" ", 2);
      return new Time(Instant.parse(parts[0]), Instant.parse(parts[1]));
    }

    String written() {
      return startsAt + " " + endsAt;
    }
  }
}
