package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Verified service was voided. */
@Singleton
class HearServiceVoided extends FactHandler<ServiceVoided> {

  private final FollowHelp follow;

  @Inject
  HearServiceVoided(FollowHelp follow) {
    super(ServiceVoided.TYPE, ServiceVoided.class, "service-voided");
    this.follow = follow;
  }

  @Override
  public void handle(ServiceVoided fact) {
    follow.voided(fact);
  }
}
