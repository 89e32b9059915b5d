package io.boyuan.booking.scoring;

import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Service was verified: it earns points. */
@Singleton
class HearVerified extends FactHandler<ServiceVerified> {

  private final EarnPoints earnPoints;

  @Inject
  HearVerified(EarnPoints earnPoints) {
    super(ServiceVerified.TYPE, ServiceVerified.class, "earn-points");
    this.earnPoints = earnPoints;
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
