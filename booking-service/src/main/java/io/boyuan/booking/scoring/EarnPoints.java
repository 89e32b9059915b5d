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
    var soFar = soFar(told);
    if (told.version() <= soFar.version()) {
      return;
    }
    // Whose it is was told first; they may have been forgotten since.
    var person = AccountHolder.person(soFar.holderId());
    var servedOn = dayOf(told);
    var worth = worthOf(told, person, servedOn);
    int movements = soFar.movements();
    movements += book(told, person, soFar.points(), worth.own(), movements);
    String code =
        told.organizationCode() == null ? soFar.organizationCode() : told.organizationCode();
    long theirs = soFar.organizationPoints();
    if (soFar.organizationCode() != null && !soFar.organizationCode().equals(code)) {
      var before = AccountHolder.organization(soFar.organizationCode());
      movements += book(told, before, theirs, 0, movements);
      theirs = 0;
    }
    if (code != null) {
      var organization = AccountHolder.organization(code);
      movements += book(told, organization, theirs, worth.organizations(), movements);
    }
    services.keep(
        told.recordId(),
        told,
        told.service() == null ? null : told.service().startedAt(),
        servedOn,
        new EarnedServices.SoFar(
            told.version(), soFar.holderId(), code, worth.own(), worth.organizations(), movements));
  }

  private EarnedServices.SoFar soFar(ToldService told) {
    var nothing = EarnedServices.SoFar.nothingOf(told.holderId());
    return services.claim(told.recordId(), told.holderId(), told.communityCode())
        ? nothing
        : services.holding(told.recordId()).orElse(nothing);
  }

  private LocalDate dayOf(ToldService told) {
    return told.service() == null ? null : told.service().startedAt().atZone(zone).toLocalDate();
  }

  private Worth worthOf(ToldService told, AccountHolder person, LocalDate servedOn) {
    if (told.service() == null) {
      return Worth.NOTHING;
    }
    return rules
        .inForce(told.communityCode(), told.category(), told.service().startedAt())
        .map(rule -> worthOf(told, person, servedOn, rule))
        .orElse(Worth.NOTHING);
  }

  private Worth worthOf(
      ToldService told, AccountHolder person, LocalDate servedOn, ScoringRule rule) {
    var calendar =
        rule.bonuses().isEmpty() ? HolidayCalendars.NO_HOLIDAYS : holidays.of(told.communityCode());
    long points = rule.pointsFor(told.service(), new Scoring(calendar, zone));
    if (rule.hasCap()) {
      // Services of one person are reckoned one after the other.
      accounts.holding(person);
      var earned =
          services.earningsOf(person.personId(), told.communityCode(), servedOn, told.recordId());
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
