package io.boyuan.partnership.jointservice;

import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Minutes count no more, as volunteering tells. */
@Singleton
class HearServiceVoided extends FactHandler<ServiceVoided> {

  private final HeardMinutes minutes;

  @Inject
  HearServiceVoided(HeardMinutes minutes) {
    super(ServiceVoided.TYPE, ServiceVoided.class, "joint-service-voided");
    this.minutes = minutes;
  }

  @Override
  public void handle(ServiceVoided fact) {
    minutes.voided(fact.serviceRecordId(), fact.communityCode(), fact.aggregateVersion());
  }
}
