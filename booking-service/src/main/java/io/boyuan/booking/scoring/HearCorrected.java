package io.boyuan.booking.scoring;

import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Verified service was corrected: it earns more or less. */
@ApplicationScoped
class HearCorrected implements FactHandler<ServiceCorrected> {

  private final EarnPoints earnPoints;

  @Inject
  HearCorrected(EarnPoints earnPoints) {
    this.earnPoints = earnPoints;
  }

  @Override
  public String type() {
    return ServiceCorrected.TYPE;
  }

  @Override
  public Class<ServiceCorrected> shape() {
    return ServiceCorrected.class;
  }

  @Override
  public String name() {
    return "correct-points";
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
