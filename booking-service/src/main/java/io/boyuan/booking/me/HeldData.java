package io.boyuan.booking.me;

import io.boyuan.booking.booking.BookingView;
import io.boyuan.booking.points.PersonalPoints;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that is held on a person here (X3).
 *
 * @param personId who they are, as the subject of their token
 * @param bookings what they booked, latest first, at most ten thousand
 * @param waitingEntries what they waited for, latest first, at most ten thousand
 * @param appeals what they said about bookings they were said to have missed
 * @param points their account
 * @param adjustments what staff gave or took, and why
 * @param services what their points were earned by
 * @param calendarSharedSince since when their calendar has a secret address, null when it has none
 */
record HeldData(
    UUID personId,
    List<BookingView> bookings,
    List<Waited> waitingEntries,
    List<Appealed> appeals,
    PersonalPoints.Held points,
    List<Adjusted> adjustments,
    List<Served> services,
    Instant calendarSharedSince) {

  /**
   * What they waited for.
   *
   * @param spaceId the space
   * @param startsAt begin
   * @param endsAt end
   * @param status where it stands
   * @param createdAt since when
   */
  record Waited(UUID spaceId, Instant startsAt, Instant endsAt, String status, Instant createdAt) {}

  /**
   * What they said.
   *
   * @param bookingId about which booking
   * @param words in their own words
   * @param status what became of it
   * @param answer what staff answered, null before
   * @param createdAt when
   */
  record Appealed(UUID bookingId, String words, String status, String answer, Instant createdAt) {}

  /**
   * What staff gave or took.
   *
   * @param points how many; fewer than none were taken
   * @param reason why
   * @param status whether it was applied
   * @param createdAt when
   */
  record Adjusted(long points, String reason, String status, Instant createdAt) {}

  /**
   * What they served.
   *
   * @param servedOn the day
   * @param category kind of service
   * @param minutes how long
   * @param points what it earned
   */
  record Served(LocalDate servedOn, String category, int minutes, long points) {}
}
