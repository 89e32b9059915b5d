package io.boyuan.volunteer.talentday;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.talent.Craft;
import io.boyuan.volunteer.talent.Talents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** A talent accepts or declines a Talent Service Day (V8). */
@ApplicationScoped
class AnswerDay {

  private static final int MONTHS_AHEAD = 12;

  private final Talents talents;
  private final Stands stands;
  private final TalentDayPolicy policy;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  AnswerDay(
      Talents talents,
      Stands stands,
      TalentDayPolicy policy,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.talents = talents;
    this.stands = stands;
    this.policy = policy;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Answers for the caller, as often as they change their mind before they open their stand.
   *
   * @param month whose day it is, until it is over and at most a year ahead
   * @param answer whether they take part, where and when
   * @return their stand
   * @throws Problem 400, 409 {@code studio-not-published}, {@code day-over}, {@code stand-in-use}
   */
  @Transactional
  StandView answer(YearMonth month, DayAnswer answer) {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var day = policy.dayOf(month);
    if (day.isBefore(today) || day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
      throw Problem.conflict("day-over").with("day", day);
    }
    var talent = talents.published(caller.id());
    var terms = answer.terms(day, policy, zone);
    var known = stands.holding(talent.id(), day);
    known.ifPresent(stand -> stand.answer(talent, terms));
    var stand =
        known.orElseGet(() -> Stand.answered(ids.next(), talent, day, terms, clock.instant()));
    stands.persistAndFlush(stand);
    return StandView.of(stand, talents.craftsOf(List.of(talent.id())).get(talent.id()));
  }

  @Transactional
  StandView mine(YearMonth month) {
    return stands
        .of(caller.id(), policy.dayOf(month))
        .map(stand -> StandView.of(stand, crafts(stand)))
        .orElseThrow(Problem::notFound);
  }

  private List<Craft> crafts(Stand stand) {
    return talents.craftsOf(List.of(stand.talentId())).get(stand.talentId());
  }
}
