package io.boyuan.grid.roster;

import io.boyuan.grid.party.PartyMembers;
import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.calendar.DayKind;
import io.boyuan.platform.calendar.InstalledHolidays;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Staff draw up a month's duties, fairly, and publish them (G3). */
@ApplicationScoped
class DrawUpRoster {

  private static final String KIND = "duty-roster";

  private final Rosters rosters;
  private final Duties duties;
  private final PartyMembers members;
  private final Parts parts;
  private final InstalledHolidays holidays;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  DrawUpRoster(
      Rosters rosters,
      Duties duties,
      PartyMembers members,
      Parts parts,
      InstalledHolidays holidays,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      TimeSettings time,
      Clock clock) {
    this.rosters = rosters;
    this.duties = duties;
    this.members = members;
    this.parts = parts;
    this.holidays = holidays;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Draws up a month; a draft that is there is drawn up again.
   *
   * @param community the community's code
   * @param plan how
   * @return the draft
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-community}, {@code month-over},
   *     {@code roster-published}, {@code roster-there} for who lost a race
   */
  @Transactional
  RosterView drawUp(String community, RosterPlan plan) {
    caller.requireActsFor(community);
    parts.require(community, PartKind.COMMUNITY, community);
    var today = LocalDate.ofInstant(clock.instant(), time.zone());
    plan.requireNotOver(YearMonth.from(today));
    removeDraft(community, plan.of());
    var days = workingDays(plan.of(), today);
    var assigned =
        FairRoster.assign(
            days, plan.perDay(), candidates(community, plan.of()), plan.seedOr(community));
    var roster =
        new RosterView(
            ids.next(),
            community,
            plan.of().atDay(1),
            RosterView.Status.DRAFT,
            plan.content(),
            plan.begin(),
            plan.minutes(),
            plan.perDay(),
            plan.seedOr(community),
            days.size() * plan.perDay() - assigned.size());
    rosters.add(roster, clock.instant());
    duties.add(
        roster,
        assigned.stream().map(each -> ids.next()).toList(),
        assigned.stream().map(each -> planned(each, roster)).toList());
    trail.record(Decision.of(community, "draw-up-duty-roster", KIND, roster.id()));
    return roster;
  }

  private void removeDraft(String community, YearMonth month) {
    var there = rosters.holding(community, month.atDay(1));
    if (there.isPresent()) {
      if (there.get().status() == RosterView.Status.PUBLISHED) {
        throw Problem.conflict("roster-published");
      }
      duties.removeAll(there.get().id());
      rosters.remove(there.get().id());
    }
  }

  /** Days made up for a holiday are worked; those of the month that have begun are left out. */
  private List<LocalDate> workingDays(YearMonth month, LocalDate today) {
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .filter(today::isBefore)
        .filter(day -> holidays.calendar().kindOf(day) == DayKind.WORKING_DAY)
        .toList();
  }

  private List<FairRoster.Candidate> candidates(String community, YearMonth month) {
    var first = month.atDay(1);
    var next = month.plusMonths(1).atDay(1);
    var confirmed = members.confirmed(community);
    var past =
        duties.past(community, first.minusYears(1), first).stream()
            .collect(Collectors.toMap(Duties.Past::memberId, each -> each));
    var unavailable =
        duties
            .unavailable(confirmed.stream().map(PartyMembers.Member::id).toList(), first, next)
            .stream()
            .collect(
                Collectors.groupingBy(
                    Duties.Unavailable::memberId,
                    Collectors.mapping(Duties.Unavailable::day, Collectors.toSet())));
    return confirmed.stream()
        .map(
            member -> {
              var served =
                  Objects.requireNonNullElse(
                      past.get(member.id()), new Duties.Past(member.id(), 0, null));
              return new FairRoster.Candidate(
                  member.id(),
                  member.personId(),
                  served.duties(),
                  served.lastDay(),
                  unavailable.getOrDefault(member.id(), Set.of()));
            })
        .toList();
  }

  private Duties.Planned planned(FairRoster.Assigned assigned, RosterView roster) {
    var startsAt = assigned.day().atTime(roster.startsAt()).atZone(time.zone()).toInstant();
    return new Duties.Planned(
        assigned.day(), assigned.candidate().memberId(), assigned.candidate().personId(), startsAt);
  }

  /**
   * Publishes a draft.
   *
   * @param id the roster
   * @return the roster
   * @throws Problem 403 {@code other-community}, 404, 409 {@code roster-published}
   */
  @Transactional
  RosterView publish(UUID id) {
    var roster = rosters.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(roster.communityCode());
    if (roster.status() == RosterView.Status.PUBLISHED) {
      throw Problem.conflict("roster-published");
    }
    rosters.publish(id);
    trail.record(Decision.of(roster.communityCode(), "publish-duty-roster", KIND, id));
    return rosters.byId(id).orElseThrow();
  }

  @Transactional
  Page<RosterView> of(String community, PageRequest request) {
    caller.requireActsFor(community);
    return rosters.of(community, request);
  }

  @Transactional
  RosterView byId(UUID id) {
    var roster = rosters.byId(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(roster.communityCode());
    return roster;
  }

  /** Who serves when, masked; that it was read, and why, is in the audit trail. */
  @Transactional
  Page<DutyView> duties(UUID id, String reason, PageRequest request) {
    var roster = byId(id);
    var page = duties.ofRoster(id, request);
    var names =
        members.maskedNames(
            page.items().stream().map(Duty::memberId).filter(Objects::nonNull).toList());
    trail.record(Decision.of(roster.communityCode(), "read-duty-roster", KIND, id).because(reason));
    return page.map(duty -> duty.view().named(names.get(duty.memberId())));
  }
}
