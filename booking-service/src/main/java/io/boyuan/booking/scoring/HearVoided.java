package io.boyuan.booking.scoring;

import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Verified service was voided: what it earned is taken back. */
@Singleton
class HearVoided extends FactHandler<ServiceVoided> {

  private final EarnPoints earnPoints;

  @Inject
  HearVoided(EarnPoints earnPoints) {
    super(ServiceVoided.TYPE, ServiceVoided.class, "reverse-points");
    this.earnPoints = earnPoints;
  }

  @Override
  public void handle(ServiceVoided fact) {
    earnPoints.take(
        new ToldService(
            fact.serviceRecordId(),
            fact.aggregateVersion(),
            fact.volunteerId(),
            fact.communityCode(),
            fact.organizationCode(),
            null,
            null));
  }
}
