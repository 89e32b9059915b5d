package io.boyuan.booking.booking;

import io.boyuan.booking.availability.FreeTimes;
import io.boyuan.booking.space.Interval;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * The one decision on who may book what and when; every way to a seat asks it. That the seat is
 * free is decided by taking it.
 */
@ApplicationScoped
public class Admission {

  private final FreeTimes freeTimes;
  private final WeeklyUse weeklyUse;
  private final Suspensions suspensions;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  Admission(
      FreeTimes freeTimes,
      WeeklyUse weeklyUse,
      Suspensions suspensions,
      Clock clock,
      TimeSettings settings) {
    this.freeTimes = freeTimes;
    this.weeklyUse = weeklyUse;
    this.suspensions = suspensions;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Refuses a stay that breaks a rule which holds on this way to a seat.
   *
   * @param stay what is wanted
   * @param applicant who wants it
   * @param way how they come to it
   * @param changed the booking that it replaces, null for none
   * @throws Problem 403 {@code not-for-you}, 409 {@code too-many-attendees}, {@code space-closed},
   *     {@code stay-too-long}, {@code off-slot}, {@code notice-too-short}, {@code too-far-ahead},
   *     {@code weekly-limit}, {@code booking-suspended}
   */
  public void require(Stay stay, Applicant applicant, WayIn way, UUID changed) {
    stay.space().requireRoomFor(stay.people());
    for (var rule : way.rules()) {
      switch (rule) {
        case WHO -> requireOneOfThem(stay, applicant);
        case SLOT -> requireOnSlot(stay);
        case LENGTH -> requireShortEnough(stay);
        case NOTICE -> requireNotice(stay);
        case AHEAD -> requireNotTooFarAhead(stay);
        case LIMIT -> weeklyUse.requireWithinLimit(stay, applicant, changed);
        case SUSPENSION -> suspensions.requireNone(applicant);
      }
    }
    if (!freeTimes.isOpen(stay.space(), stay.time())) {
      throw instead("space-closed", stay);
    }
  }

  /** A refusal that offers the nearest other times. */
  Problem instead(String name, Stay stay) {
    return Problem.conflict(name)
        .with("alternatives", freeTimes.insteadOf(stay.space(), stay.time(), stay.people()));
  }

  private static void requireOneOfThem(Stay stay, Applicant applicant) {
    var bookableBy = stay.space().rules().bookableBy();
    if (!applicant.isAnyOf(bookableBy)) {
      throw Problem.forbidden("not-for-you").with("bookableBy", bookableBy);
    }
  }

  private void requireOnSlot(Stay stay) {
    var slot = stay.space().rules().slotMinutes();
    if (slot != null && !(isOn(slot, stay.time().startsAt()) && isOn(slot, stay.time().endsAt()))) {
      throw Problem.conflict("off-slot").with("slotMinutes", slot);
    }
  }

  private boolean isOn(int slot, Instant time) {
    ZonedDateTime local = time.atZone(zone);
    return local.getSecond() == 0
        && local.getNano() == 0
        && (local.getHour() * 60 + local.getMinute()) % slot == 0;
  }

  private static void requireShortEnough(Stay stay) {
    int longest = stay.space().rules().longestMinutes();
    if (stay.time().length().compareTo(Duration.ofMinutes(longest)) > 0) {
      throw Problem.conflict("stay-too-long").with("minutes", longest);
    }
  }

  private void requireNotice(Stay stay) {
    int notice = stay.space().rules().noticeMinutes();
    var earliest = clock.instant().plus(Duration.ofMinutes(notice));
    if (notice > 0 && stay.time().startsAt().isBefore(earliest)) {
      throw Problem.conflict("notice-too-short").with("minutes", notice);
    }
  }

  private void requireNotTooFarAhead(Stay stay) {
    int days = stay.space().rules().daysAhead();
    var last = clock.instant().atZone(zone).toLocalDate().plusDays(days);
    if (stay.time().startsAt().atZone(zone).toLocalDate().isAfter(last)) {
      throw Problem.conflict("too-far-ahead").with("days", days);
    }
  }

  /**
   * What a stay costs whom.
   *
   * @param stay what is wanted
   * @param applicant who wants it
   * @return points, none for those who book the space free
   */
  int priceOf(Stay stay, Applicant applicant) {
    return stay.channel() != Channel.ONLINE || applicant.isAnyOf(stay.space().rules().freeFor())
        ? 0
        : Math.multiplyExact(
            stay.space().priceOf(stay.time(), zone), stay.space().seatsFor(stay.people()));
  }

  /** The calendar week by the clock of the place. */
  static Interval weekOf(Instant time, ZoneId zone) {
    var day = time.atZone(zone).toLocalDate();
    var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return new Interval(
        monday.atStartOfDay(zone).toInstant(), monday.plusWeeks(1).atStartOfDay(zone).toInstant());
  }
}
