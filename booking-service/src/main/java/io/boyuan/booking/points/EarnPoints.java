package io.boyuan.booking.points;

import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Verified service earns points, by the rule in force when it was served (B2). */
@ApplicationScoped
class EarnPoints implements FactHandler<ServiceVerified> {

  private final ScoringRules rules;
  private final Ledger ledger;

  @Inject
  EarnPoints(ScoringRules rules, Ledger ledger) {
    this.rules = rules;
    this.ledger = ledger;
  }

  @Override
  public String type() {
    return ServiceVerified.TYPE;
  }

  @Override
  public Class<ServiceVerified> shape() {
    return ServiceVerified.class;
  }

  @Override
  public String name() {
    return "earn-points";
  }

  @Override
  public void handle(ServiceVerified fact) {
    long points =
        rules
            .inForce(fact.communityCode(), fact.category(), fact.startedAt())
            .map(rule -> rule.pointsFor(fact.minutes()))
            .orElse(0L);
    ledger.earn(
        new Movement(
            AccountHolder.person(fact.volunteerId()),
            fact.communityCode(),
            points,
            fact.serviceRecordId(),
            0));
  }
}
