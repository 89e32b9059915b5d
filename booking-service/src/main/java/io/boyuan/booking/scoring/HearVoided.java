package io.boyuan.booking.scoring;

import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Verified service was voided: what it earned is taken back. */
@ApplicationScoped
class HearVoided implements FactHandler<ServiceVoided> {

  private final EarnPoints earnPoints;

  @Inject
  HearVoided(EarnPoints earnPoints) {
    this.earnPoints = earnPoints;
  }

  @Override
  public String type() {
    return ServiceVoided.TYPE;
  }

  @Override
  public Class<ServiceVoided> shape() {
    return ServiceVoided.class;
  }

  @Override
  public String name() {
    return "reverse-points";
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
