package io.boyuan.booking.holiday;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.SpecialDay;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Staff replace the holiday calendar of their community; anyone reads it (B1). */
@ApplicationScoped
class ManageHolidays {

  private final HolidayCalendars calendars;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  ManageHolidays(HolidayCalendars calendars, AuditTrail trail, Caller caller) {
    this.calendars = calendars;
    this.trail = trail;
    this.caller = caller;
  }

  @Transactional
  Defined<HolidaysView> of(String community) {
    return calendars
        .ownOf(community)
        .map(own -> new Defined<>(view(community, true, own.days()), own.version(), false))
        .orElseGet(
            () -> {
              var installed = List.copyOf(calendars.installed().special().values());
              return new Defined<>(view(community, false, installed), 0, false);
            });
  }

  /**
   * Replaces a community's calendar.
   *
   * @param community its code
   * @param plan all its special days
   * @param ifMatch the version that was read, when it has a calendar of its own already
   * @return the calendar
   * @throws Problem 400, 403 {@code other-community}, 412, 428
   */
  @Transactional
  Defined<HolidaysView> replace(String community, HolidaysPlan plan, String ifMatch) {
    caller.requireActsFor(community);
    requireSound(plan.days());
    var before = calendars.ownOf(community);
    before.ifPresent(own -> EntityTags.require(ifMatch, own.version()));
    long version = calendars.keep(community, plan.days());
    if (before.isEmpty() ? version != 1 : version != before.get().version() + 1) {
      throw Problem.of(412, "precondition-failed");
    }
    trail.record(
        Decision.of(community, "replace-holidays", "holiday-calendar", idOf(community))
            .with("days", plan.days().size()));
    return new Defined<>(view(community, true, plan.days()), version, before.isEmpty());
  }

  private static void requireSound(List<SpecialDay> days) {
    var seen = new HashSet<LocalDate>();
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).kind() == DayKind.WEEKEND) {
        throw Problem.invalid("days[" + i + "].kind", "malformed");
      }
      if (!seen.add(days.get(i).date())) {
        throw Problem.invalid("days[" + i + "].date", "same-day-twice");
      }
    }
  }

  /** The audit trail names its subjects by id, and a calendar has the code alone. */
  private static UUID idOf(String community) {
    return UUID.nameUUIDFromBytes(community.getBytes(StandardCharsets.UTF_8));
  }

  private static HolidaysView view(String community, boolean own, List<SpecialDay> days) {
    var sorted = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
    return new HolidaysView(community, own, sorted);
  }
}
