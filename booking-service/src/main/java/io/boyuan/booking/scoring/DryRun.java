package io.boyuan.booking.scoring;

import io.boyuan.booking.holiday.HolidayCalendars;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Staff see what a rule would have paid in a month before they adopt it; nothing is changed (B2).
 */
@ApplicationScoped
class DryRun {

  private final EarnedServices services;
  private final HolidayCalendars holidays;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  DryRun(
      EarnedServices services,
      HolidayCalendars holidays,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.services = services;
    this.holidays = holidays;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Reckons a month anew by a rule, as if it had been in force all through it.
   *
   * @param plan the rule
   * @param month such as {@code 2026-10}, last month when null
   * @return what was paid and what would have been
   * @throws Problem 400, 403 {@code other-community}
   */
  @Transactional
  DryRunResult of(ScoringRulePlan plan, String month) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    var wanted =
        month == null
            ? YearMonth.from(clock.instant().atZone(zone)).minusMonths(1)
            : YearMonth.parse(month);
    var rule = ScoringRule.adopt(ids.next(), plan, clock.instant());
    var scoring = new Scoring(holidays.of(plan.communityCode()), zone);
    var tally = new Tally(rule, scoring);
    services.eachOf(plan.communityCode(), wanted, tally::add);
    return tally.result(wanted);
  }

  /** Adds up service after service, in the order of their days. */
  private static final class Tally {

    private final ScoringRule rule;
    private final Scoring scoring;
    private final Map<UUID, Long> ofMonth = new HashMap<>();
    private final Map<UUID, Map<LocalDate, Long>> ofDay = new HashMap<>();
    private final Map<String, long[]> categories = new TreeMap<>();

    Tally(ScoringRule rule, Scoring scoring) {
      this.rule = rule;
      this.scoring = scoring;
    }

    void add(EarnedServices.Earned earned) {
      boolean isMeant = rule.category() == null || rule.category().equals(earned.category());
      long points = isMeant ? pointsFor(earned) : earned.points();
      ofMonth.merge(earned.holderId(), isMeant ? points : 0, Long::sum);
      ofDay
          .computeIfAbsent(earned.holderId(), holder -> new HashMap<>())
          .merge(earned.servedOn(), isMeant ? points : 0, Long::sum);
      var sums = categories.computeIfAbsent(earned.category(), category -> new long[3]);
      sums[0]++;
      sums[1] += earned.points();
      sums[2] += points;
    }

    private long pointsFor(EarnedServices.Earned earned) {
      long thatDay =
          ofDay.getOrDefault(earned.holderId(), Map.of()).getOrDefault(earned.servedOn(), 0L);
      long thatMonth = ofMonth.getOrDefault(earned.holderId(), 0L);
      return rule.capped(rule.pointsFor(earned.service(), scoring), thatDay, thatMonth);
    }

    DryRunResult result(YearMonth month) {
      var byCategory = new ArrayList<DryRunResult.OfCategory>();
      int count = 0;
      long paid = 0;
      long wouldPay = 0;
      for (var category : categories.entrySet()) {
        var sums = category.getValue();
        byCategory.add(
            new DryRunResult.OfCategory(category.getKey(), (int) sums[0], sums[1], sums[2]));
        count += (int) sums[0];
        paid += sums[1];
        wouldPay += sums[2];
      }
      return new DryRunResult(
          month.toString(), count, ofMonth.size(), paid, wouldPay, wouldPay - paid, byCategory);
    }
  }
}
