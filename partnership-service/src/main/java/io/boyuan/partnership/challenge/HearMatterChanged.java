package io.boyuan.partnership.challenge;

import io.boyuan.contracts.grid.MatterChanged;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A matter was raised or taken further, as grid tells: it could become a challenge. */
@ApplicationScoped
class HearMatterChanged implements FactHandler<MatterChanged> {

  private final Candidates candidates;

  @Inject
  HearMatterChanged(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public String type() {
    return MatterChanged.TYPE;
  }

  @Override
  public Class<MatterChanged> shape() {
    return MatterChanged.class;
  }

  @Override
  public String name() {
    return "challenge-candidates";
  }

  @Override
  public void handle(MatterChanged fact) {
    candidates.told(fact);
  }
}
