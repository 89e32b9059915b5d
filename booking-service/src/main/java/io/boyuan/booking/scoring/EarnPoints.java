package io.boyuan.booking.scoring;

import io.boyuan.booking.holiday.HolidayCalendars;
import io.boyuan.booking.points.AccountHolder;
import io.boyuan.booking.points.Accounts;
import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.booking.points.Reason;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Service earns points, by the rule in force when it was served (B2). The version of the record
 * decides what holds, whatever comes late, twice or in another order; each change books the
 * difference.
 */
@ApplicationScoped
class EarnPoints {

  private final ScoringRules rules;
  private final EarnedServices services;
  private final HolidayCalendars holidays;
  private final Accounts accounts;
  private final Ledger ledger;
  private final ZoneId zone;

  @Inject
  EarnPoints(
      ScoringRules rules,
      EarnedServices services,
      HolidayCalendars holidays,
      Accounts accounts,
      Ledger ledger,
      TimeSettings settings) {
    this.rules = rules;
    this.services = services;
    this.holidays = holidays;
    this.accounts = accounts;
    this.ledger = ledger;
    this.zone = settings.zone();
  }

  /**
   * Lets what was told of a record take effect.
   *
   * @param told the record as of a version
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void take(ToldService told) {
    boolean isNew = services.claim(told.recordId(), told.holderId(), told.communityCode());
    var soFar =
        isNew
            ? EarnedServices.SoFar.NOTHING
            : services.holding(told.recordId()).orElse(EarnedServices.SoFar.NOTHING);
    if (told.version() <= soFar.version()) {
      return;
    }
    var servedOn = dayOf(told);
    var worth = worthOf(told, servedOn);
    int movements = soFar.movements();
    movements +=
        book(told, AccountHolder.person(told.holderId()), soFar.points(), worth.own(), movements);
    String code =
        told.organizationCode() == null ? soFar.organizationCode() : told.organizationCode();
    if (code != null) {
      var organization = AccountHolder.organization(code);
      movements +=
          book(told, organization, soFar.organizationPoints(), worth.organizations(), movements);
    }
    var startedAt = told.service() == null ? null : told.service().startedAt();
    services.keep(
        told.recordId(),
        told,
        startedAt,
        servedOn,
        new EarnedServices.SoFar(
            told.version(), code, worth.own(), worth.organizations(), movements));
  }

  private LocalDate dayOf(ToldService told) {
    return told.service() == null ? null : told.service().startedAt().atZone(zone).toLocalDate();
  }

  private Worth worthOf(ToldService told, LocalDate servedOn) {
    if (told.service() == null) {
      return Worth.NOTHING;
    }
    return rules
        .inForce(told.communityCode(), told.category(), told.service().startedAt())
        .map(rule -> worthOf(told, servedOn, rule))
        .orElse(Worth.NOTHING);
  }

  private Worth worthOf(ToldService told, LocalDate servedOn, ScoringRule rule) {
    var calendar =
        rule.bonuses().isEmpty() ? HolidayCalendars.NO_HOLIDAYS : holidays.of(told.communityCode());
    long points = rule.pointsFor(told.service(), new Scoring(calendar, zone));
    if (rule.hasCap()) {
      // Services of one person are reckoned one after the other.
      accounts.holding(AccountHolder.person(told.holderId()));
      var earned =
          services.earningsOf(told.holderId(), told.communityCode(), servedOn, told.recordId());
      points = rule.capped(points, earned.ofDay(), earned.ofMonth());
    }
    return new Worth(points, rule.organizationShareOf(points));
  }

  /** How many movements it took. */
  private int book(ToldService told, AccountHolder holder, long before, long now, int part) {
    long difference = now - before;
    var movement =
        new Movement(holder, told.communityCode(), Math.abs(difference), told.recordId(), part);
    if (difference > 0) {
      ledger.issue(before == 0 && part <= 1 ? Reason.SERVICE : Reason.CORRECTION, movement);
    } else {
      ledger.reverse(movement);
    }
    return difference == 0 ? 0 : 1;
  }

  /** What a service is worth for who served, and for their organization. */
  private record Worth(long own, long organizations) {

    static final Worth NOTHING = new Worth(0, 0);
  }
}
