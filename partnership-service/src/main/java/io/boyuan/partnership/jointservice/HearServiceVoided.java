package io.boyuan.partnership.jointservice;

import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Minutes count no more, as volunteering tells. */
@ApplicationScoped
class HearServiceVoided implements FactHandler<ServiceVoided> {

  private final HeardMinutes minutes;

  @Inject
  HearServiceVoided(HeardMinutes minutes) {
    this.minutes = minutes;
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
    return "joint-service-voided";
  }

  @Override
  public void handle(ServiceVoided fact) {
    minutes.voided(fact.serviceRecordId(), fact.communityCode(), fact.aggregateVersion());
  }
}
