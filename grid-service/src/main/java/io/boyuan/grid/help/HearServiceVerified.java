package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Service was verified. */
@Singleton
class HearServiceVerified extends FactHandler<ServiceVerified> {

  private final FollowHelp follow;

  @Inject
  HearServiceVerified(FollowHelp follow) {
    super(ServiceVerified.TYPE, ServiceVerified.class, "service-verified");
    this.follow = follow;
  }

  @Override
  public void handle(ServiceVerified fact) {
    follow.verified(fact);
  }
}
