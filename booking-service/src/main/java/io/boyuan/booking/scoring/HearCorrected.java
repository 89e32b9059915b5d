package io.boyuan.booking.scoring;

import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Verified service was corrected: it earns more or less. */
@Singleton
class HearCorrected extends FactHandler<ServiceCorrected> {

  private final EarnPoints earnPoints;

  @Inject
  HearCorrected(EarnPoints earnPoints) {
    super(ServiceCorrected.TYPE, ServiceCorrected.class, "correct-points");
    this.earnPoints = earnPoints;
  }

  @Override
  public void handle(ServiceCorrected fact) {
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
