package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Verified service was voided. */
@ApplicationScoped
class HearServiceVoided implements FactHandler<ServiceVoided> {

  private final FollowHelp follow;

  @Inject
  HearServiceVoided(FollowHelp follow) {
    this.follow = follow;
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
    return "service-voided";
  }

  @Override
  public void handle(ServiceVoided fact) {
    follow.voided(fact);
  }
}
