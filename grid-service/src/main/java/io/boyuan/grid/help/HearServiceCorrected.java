package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Verified service was corrected. */
@Singleton
class HearServiceCorrected extends FactHandler<ServiceCorrected> {

  private final FollowHelp follow;

  @Inject
  HearServiceCorrected(FollowHelp follow) {
    super(ServiceCorrected.TYPE, ServiceCorrected.class, "service-corrected");
    this.follow = follow;
  }

  @Override
  public void handle(ServiceCorrected fact) {
    follow.corrected(fact);
  }
}
