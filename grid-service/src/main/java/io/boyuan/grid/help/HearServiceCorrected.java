package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Verified service was corrected. */
@ApplicationScoped
class HearServiceCorrected implements FactHandler<ServiceCorrected> {

  private final FollowHelp follow;

  @Inject
  HearServiceCorrected(FollowHelp follow) {
    this.follow = follow;
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
    return "service-corrected";
  }

  @Override
  public void handle(ServiceCorrected fact) {
    follow.corrected(fact);
  }
}
