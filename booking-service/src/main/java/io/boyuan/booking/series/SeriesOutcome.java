package io.boyuan.booking.series;

import io.boyuan.booking.booking.BookingView;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a series.
 *
 * @param id the series
 * @param bookings its bookings that were made or moved, by begin
 * @param skipped the times that were left out, by begin
 */
record SeriesOutcome(UUID id, List<BookingView> bookings, List<Skipped> skipped) {

  /**
   * A time that was left out.
   *
   * @param startsAt begin
   * @param endsAt end
   * @param problem why: the name of a problem, or {@code holiday}
   * @param alternatives other times, empty when there is none to offer
   */
  record Skipped(Instant startsAt, Instant endsAt, String problem, Object alternatives) {

    static Skipped because(Instant startsAt, Instant endsAt, Problem refused) {
      var alternatives = refused.members().getOrDefault("alternatives", List.of());
      return new Skipped(startsAt, endsAt, refused.name(), alternatives);
    }
  }
}
