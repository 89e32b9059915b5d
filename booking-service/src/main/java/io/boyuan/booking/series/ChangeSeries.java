package io.boyuan.booking.series;

import io.boyuan.booking.booking.Applicant;
import io.boyuan.booking.booking.Booking;
import io.boyuan.booking.booking.BookingView;
import io.boyuan.booking.booking.Bookings;
import io.boyuan.booking.booking.CancelBooking;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.ChangeTime;
import io.boyuan.booking.booking.SoundTime;
import io.boyuan.booking.booking.WayIn;
import io.boyuan.booking.space.Interval;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The holder of a series moves or cancels one of it and all that follow (B3). */
@ApplicationScoped
class ChangeSeries {

  private final Bookings bookings;
  private final ChangeTime changeTime;
  private final CancelBooking cancelBooking;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ChangeSeries(
      Bookings bookings,
      ChangeTime changeTime,
      CancelBooking cancelBooking,
      Caller caller,
      Clock clock,
      TimeSettings settings) {
    this.bookings = bookings;
    this.changeTime = changeTime;
    this.cancelBooking = cancelBooking;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Moves one of the caller's series and all that follow, by the clock of the place.
   *
   * @param id the series
   * @param change from which one, and where it moves to
   * @return what was moved, and what stays where it was
   * @throws Problem 400, 404 also for another's; 409 what refuses one time, when all are wanted
   */
  @Transactional
  SeriesOutcome move(UUID id, NewSeriesTime change) {
    var target = SoundTime.of(change.startsAt(), change.endsAt(), clock.instant());
    var following = following(id, change.from());
    var shift =
        Duration.between(
            change.from().atZone(zone).toLocalDateTime(),
            change.startsAt().atZone(zone).toLocalDateTime());
    // Those that go first make room for those that come after them.
    var order = Comparator.comparing(Booking::startsAt);
    var moved = new ArrayList<Booking>();
    var skipped = new ArrayList<SeriesOutcome.Skipped>();
    following.stream()
        .sorted(shift.isNegative() ? order : order.reversed())
        .forEach(
            booking -> {
              var time = shifted(booking, shift, target.length());
              var applicant = Applicant.of(caller, booking.organizationCode());
              var refused =
                  changeTime.moveUnlessRefused(
                      booking, time, applicant, WayIn.CHANGE, Cause.HOLDER);
              if (refused.isEmpty()) {
                moved.add(booking);
              } else if (change.onConflict() == OnConflict.ALL) {
                throw refused.get().with("startsAt", time.startsAt());
              } else {
                skipped.add(
                    SeriesOutcome.Skipped.because(time.startsAt(), time.endsAt(), refused.get()));
              }
            });
    return new SeriesOutcome(
        id,
        moved.stream().sorted(order).map(BookingView::of).toList(),
        skipped.stream().sorted(Comparator.comparing(SeriesOutcome.Skipped::startsAt)).toList());
  }

  private Interval shifted(Booking booking, Duration shift, Duration length) {
    var start =
        booking.startsAt().atZone(zone).toLocalDateTime().plus(shift).atZone(zone).toInstant();
    return new Interval(start, start.plus(length));
  }

  /**
   * Cancels one of the caller's series and all that follow, by the policy.
   *
   * @param id the series
   * @param from begin of the first, all that have not begun when null
   * @return what was cancelled
   * @throws Problem 404 also for another's
   */
  @Transactional
  SeriesOutcome cancel(UUID id, Instant from) {
    var following = following(id, from == null ? clock.instant() : from);
    following.forEach(cancelBooking::cancel);
    return new SeriesOutcome(id, following.stream().map(BookingView::of).toList(), List.of());
  }

  private List<Booking> following(UUID id, Instant from) {
    var now = clock.instant();
    var following = bookings.standingOf(id, caller.id(), from.isBefore(now) ? now : from);
    if (following.isEmpty()) {
      throw Problem.notFound();
    }
    return following;
  }
}
