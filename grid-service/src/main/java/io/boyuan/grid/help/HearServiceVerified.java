package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Service was verified. */
@ApplicationScoped
class HearServiceVerified implements FactHandler<ServiceVerified> {

  private final FollowHelp follow;

  @Inject
  HearServiceVerified(FollowHelp follow) {
    this.follow = follow;
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
    return "service-verified";
  }

  @Override
  public void handle(ServiceVerified fact) {
    follow.verified(fact);
  }
}
