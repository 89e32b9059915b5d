package io.boyuan.partnership.careschedule;

import io.boyuan.partnership.adoption.AdoptionView;
import io.boyuan.partnership.adoption.Adoptions;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.calendar.RecurrenceRule;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.UUID;

/** A team's coordinator, or staff, say when a spot is looked after (P4). */
@ApplicationScoped
class KeepSchedule {

  private static final int MOST_DAYS = 92;

  private final Adoptions adoptions;
  private final Sql sql;
  private final AuditTrail trail;
  private final CommunityStaff staff;
  private final Caller caller;
  private final ZoneId zone;

  @Inject
  KeepSchedule(
      Adoptions adoptions,
      Sql sql,
      AuditTrail trail,
      CommunityStaff staff,
      Caller caller,
      TimeSettings settings) {
    this.adoptions = adoptions;
    this.sql = sql;
    this.trail = trail;
    this.staff = staff;
    this.caller = caller;
    this.zone = settings.zone();
  }

  /**
   * Says when.
   *
   * @param adoptionId under which adoption
   * @param plan when and who
   * @throws Problem 400, 403 {@code other-community}, {@code other-university}, 404, 409 {@code
   *     adoption-over}
   */
  @Transactional
  void schedule(UUID adoptionId, SchedulePlan plan) {
    var adoption = adoptions.byId(adoptionId).orElseThrow(Problem::notFound);
    requireActsFor(adoption);
    boolean isOver =
        switch (adoption.status()) {
          case ENDED, CANCELLED -> true;
          case PLANNED, ACTIVE -> false;
        };
    if (isOver) {
      throw Problem.conflict("adoption-over");
    }
    var first = plan.firstAt().atZone(zone);
    if (first.toLocalDate().isBefore(adoption.fromOn())
        || first.toLocalDate().isAfter(adoption.endsOn())) {
      throw Problem.invalid("firstAt", "within-adoption");
    }
    if (RecurrenceRule.between(plan.rrule(), first, first, endOf(adoption)).isEmpty()) {
      throw Problem.invalid("rrule", "within-adoption");
    }
    sql.change(
        "insert into spot_schedule (adoption_id, rrule, first_at, minutes, groups)"
            + " values (?, ?, ?, ?, ?) on conflict (adoption_id) do update set"
            + " rrule = excluded.rrule, first_at = excluded.first_at, minutes = excluded.minutes,"
            + " groups = excluded.groups",
        adoptionId,
        plan.rrule(),
        plan.firstAt(),
        plan.minutes(),
        plan.groups());
    trail.record(
        Decision.of(adoption.communityCode(), "schedule-care", "spot-adoption", adoptionId));
  }

  /**
   * The times of a span.
   *
   * @param adoptionId under which adoption
   * @param from first day
   * @param until last day, within a quarter of a year
   * @return in order; those outside of the adoption's days are none
   * @throws Problem 400, 404 also without a schedule
   */
  @Transactional
  ScheduleView read(UUID adoptionId, LocalDate from, LocalDate until) {
    if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS))) {
      throw Problem.invalid("until", "out-of-range");
    }
    var adoption = adoptions.byId(adoptionId).orElseThrow(Problem::notFound);
    return sql.first(
            "select rrule, first_at, minutes, groups from spot_schedule where adoption_id = ?",
            row -> shown(adoption, row, from, until),
            adoptionId)
        .orElseThrow(Problem::notFound);
  }

  private ScheduleView shown(AdoptionView adoption, Row row, LocalDate from, LocalDate until) {
    var first = row.time("first_at").atZone(zone);
    var groups = row.texts("groups");
    int minutes = row.number("minutes");
    var times = RecurrenceRule.between(row.text("rrule"), first, first, endOf(adoption));
    var turns = new ArrayList<ScheduleView.Turn>();
    // Whose turn it is depends on how many came before, from the first on.
    for (int i = 0; i < times.size(); i++) {
      var day = times.get(i).toLocalDate();
      if (!day.isBefore(from) && !day.isAfter(until)) {
        var start = times.get(i).toInstant();
        turns.add(
            new ScheduleView.Turn(
                start, start.plus(Duration.ofMinutes(minutes)), groups.get(i % groups.size())));
      }
    }
    return new ScheduleView(
        adoption.id(), row.text("rrule"), row.time("first_at"), minutes, groups, turns);
  }

  private ZonedDateTime endOf(AdoptionView adoption) {
    return adoption.endsOn().plusDays(1).atStartOfDay(zone);
  }

  private void requireActsFor(AdoptionView adoption) {
    if (staff.isAny()) {
      caller.requireActsFor(adoption.communityCode());
    } else if (!caller.organizations().contains(adoption.universityCode())) {
      throw Problem.forbidden("other-university");
    }
  }
}
