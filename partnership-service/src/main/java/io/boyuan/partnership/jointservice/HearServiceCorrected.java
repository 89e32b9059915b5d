package io.boyuan.partnership.jointservice;

import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Minutes were corrected, as volunteering tells. */
@ApplicationScoped
class HearServiceCorrected implements FactHandler<ServiceCorrected> {

  private final HeardMinutes minutes;

  @Inject
  HearServiceCorrected(HeardMinutes minutes) {
    this.minutes = minutes;
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
    return "joint-service-corrected";
  }

  @Override
  public void handle(ServiceCorrected fact) {
    minutes.told(
        fact.serviceRecordId(),
        fact.activityId(),
        fact.communityCode(),
        fact.minutes(),
        fact.aggregateVersion());
  }
}
