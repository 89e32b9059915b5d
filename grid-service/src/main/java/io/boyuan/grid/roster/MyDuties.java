package io.boyuan.grid.roster;

import io.boyuan.grid.party.MembershipEnded;
import io.boyuan.grid.party.PartyMembers;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A member sees their duties, and says on which days they can't serve (G3). */
@ApplicationScoped
class MyDuties {

  private final Rosters rosters;
  private final Duties duties;
  private final PartyMembers members;
  private final Caller caller;
  private final Clock clock;

  @Inject
  MyDuties(Rosters rosters, Duties duties, PartyMembers members, Caller caller, Clock clock) {
    this.rosters = rosters;
    this.duties = duties;
    this.members = members;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Page<DutyView> mine(PageRequest request) {
    return duties.ofPerson(caller.id(), request).map(Duty::view);
  }

  /**
   * Days of a published roster, to ask for an exchange; not whose they are.
   *
   * @param id the roster
   * @param request which page
   * @return day by day
   * @throws Problem 403 {@code not-party-member}, 404 also before it is published
   */
  @Transactional
  Page<DutyDay> days(UUID id, PageRequest request) {
    var roster =
        rosters
            .byId(id)
            .filter(found -> found.status() == RosterView.Status.PUBLISHED)
            .orElseThrow(Problem::notFound);
    members.require(caller.id(), roster.communityCode());
    return duties
        .ofRoster(id, request)
        .map(duty -> new DutyDay(duty.id(), duty.day(), duty.startsAt(), duty.isOf(caller.id())));
  }

  /**
   * The caller can't serve on some days of a month, whatever they said before.
   *
   * @param community the community's code
   * @param month the month
   * @param days its days
   * @return the days
   * @throws Problem 400 for a day of another month, 403 {@code not-party-member}
   */
  @Transactional
  List<LocalDate> unavailable(String community, YearMonth month, List<LocalDate> days) {
    if (days.stream().anyMatch(day -> !YearMonth.from(day).equals(month))) {
      throw Problem.invalid("days", "out-of-range");
    }
    var member = members.require(caller.id(), community);
    var distinct = days.stream().distinct().toList();
    duties.beUnavailable(member.id(), month.atDay(1), month.plusMonths(1).atDay(1), distinct);
    return unavailable(community, month);
  }

  @Transactional
  List<LocalDate> unavailable(String community, YearMonth month) {
    var member = members.require(caller.id(), community);
    return duties
        .unavailable(List.of(member.id()), month.atDay(1), month.plusMonths(1).atDay(1))
        .stream()
        .map(Duties.Unavailable::day)
        .toList();
  }

  /** Who is on the roll no more serves on no day that is to come. */
  void freeDays(@Observes MembershipEnded ended) {
    duties.vacate(ended.memberId(), clock.instant());
  }
}
