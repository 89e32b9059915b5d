package io.boyuan.partnership.jointservice;

import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Minutes were corrected, as volunteering tells. */
@Singleton
class HearServiceCorrected extends FactHandler<ServiceCorrected> {

  private final HeardMinutes minutes;

  @Inject
  HearServiceCorrected(HeardMinutes minutes) {
    super(ServiceCorrected.TYPE, ServiceCorrected.class, "joint-service-corrected");
    this.minutes = minutes;
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
