package io.boyuan.partnership.challenge;

import io.boyuan.contracts.grid.MatterChanged;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A matter was raised or taken further, as grid tells: it could become a challenge. */
@Singleton
class HearMatterChanged extends FactHandler<MatterChanged> {

  private final Candidates candidates;

  @Inject
  HearMatterChanged(Candidates candidates) {
    super(MatterChanged.TYPE, MatterChanged.class, "challenge-candidates");
    this.candidates = candidates;
  }

  @Override
  public void handle(MatterChanged fact) {
    candidates.told(fact);
  }
}
