package io.boyuan.booking.series;

import io.boyuan.booking.booking.Applicant;
import io.boyuan.booking.booking.BookingView;
import io.boyuan.booking.booking.Cause;
import io.boyuan.booking.booking.PlaceBooking;
import io.boyuan.booking.booking.SoundTime;
import io.boyuan.booking.booking.Stay;
import io.boyuan.booking.booking.WayIn;
import io.boyuan.booking.holiday.HolidayCalendars;
import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Somebody books a space again and again, in one transaction (B3). */
@ApplicationScoped
class BookSeries {

  private final Spaces spaces;
  private final PlaceBooking place;
  private final HolidayCalendars holidays;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  BookSeries(
      Spaces spaces,
      PlaceBooking place,
      HolidayCalendars holidays,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.spaces = spaces;
    this.place = place;
    this.holidays = holidays;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Books a series and pays for it.
   *
   * @param plan what is wanted
   * @return what was booked and what was left out
   * @throws Problem 400 {@code invalid-input}, 403 {@code other-organization}, 404, 409 {@code
   *     not-enough-points}, {@code points-owed}; what refuses one time, when all are wanted or none
   *     can be had
   */
  @Transactional
  SeriesOutcome book(SeriesPlan plan) {
    var first = SoundTime.of(plan.startsAt(), plan.endsAt(), clock.instant());
    var times = Occurrences.of(first, plan.rrule(), zone);
    var applicant = Applicant.of(caller, plan.organizationCode());
    var space = spaces.sharing(plan.spaceId()).orElseThrow(Problem::notFound);
    var calendar = holidays.of(space.communityCode());
    var id = ids.next();
    var stay = Stay.in(space, first, plan.attendees(), List.of()).inSeries(id);
    var booked = new ArrayList<BookingView>();
    var skipped = new ArrayList<SeriesOutcome.Skipped>();
    Problem lastRefused = null;
    for (Interval time : times) {
      if (plan.exceptHolidays() && Occurrences.isOnHoliday(time, calendar, zone)) {
        skipped.add(
            new SeriesOutcome.Skipped(time.startsAt(), time.endsAt(), "holiday", List.of()));
        continue;
      }
      var outcome =
          place.confirmedUnlessRefused(stay.at(time), applicant, WayIn.BOOKING, Cause.HOLDER);
      if (outcome.refused() == null) {
        booked.add(BookingView.of(outcome.booking()));
        continue;
      }
      if (plan.onConflict() == OnConflict.ALL) {
        throw outcome.refused().with("startsAt", time.startsAt());
      }
      lastRefused = outcome.refused();
      skipped.add(SeriesOutcome.Skipped.because(time.startsAt(), time.endsAt(), outcome.refused()));
    }
    if (booked.isEmpty() && lastRefused != null) {
      throw lastRefused;
    }
    return new SeriesOutcome(id, booked, skipped);
  }
}
