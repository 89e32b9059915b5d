package io.boyuan.partnership.jointservice;

import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Minutes were verified, as volunteering tells. */
@Singleton
class HearServiceVerified extends FactHandler<ServiceVerified> {

  private final HeardMinutes minutes;

  @Inject
  HearServiceVerified(HeardMinutes minutes) {
    super(ServiceVerified.TYPE, ServiceVerified.class, "joint-service-verified");
    this.minutes = minutes;
  }

  @Override
  public void handle(ServiceVerified fact) {
    minutes.told(
        fact.serviceRecordId(),
        fact.activityId(),
        fact.communityCode(),
        fact.minutes(),
        fact.aggregateVersion());
  }
}
