package io.boyuan.partnership.jointservice;

import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Minutes were verified, as volunteering tells. */
@ApplicationScoped
class HearServiceVerified implements FactHandler<ServiceVerified> {

  private final HeardMinutes minutes;

  @Inject
  HearServiceVerified(HeardMinutes minutes) {
    this.minutes = minutes;
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
    return "joint-service-verified";
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
