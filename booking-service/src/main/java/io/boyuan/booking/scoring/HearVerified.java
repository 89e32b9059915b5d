package io.boyuan.booking.scoring;

import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Service was verified: it earns points. */
@ApplicationScoped
class HearVerified implements FactHandler<ServiceVerified> {

  private final EarnPoints earnPoints;

  @Inject
  HearVerified(EarnPoints earnPoints) {
    this.earnPoints = earnPoints;
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
    earnPoints.take(
        new ToldService(
            fact.serviceRecordId(),
            fact.aggregateVersion(),
            fact.volunteerId(),
            fact.communityCode(),
            fact.organizationCode(),
            fact.category(),
            new Service(
                fact.minutes(),
                fact.startedAt(),
                fact.endedAt(),
                Boolean.TRUE.equals(fact.shortage()))));
  }
}
