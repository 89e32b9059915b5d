package io.boyuan.grid.matter;

import io.boyuan.contracts.grid.MatterChanged;
import io.boyuan.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What other services hear of matters. */
@ApplicationScoped
class MatterFacts {

  private final Outbox outbox;
  private final Clock clock;

  @Inject
  MatterFacts(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  void tell(Matter matter) {
    outbox.tell(
        new MatterChanged(
            matter.id(),
            matter.version(),
            matter.communityCode(),
            matter.gridCode(),
            matter.title(),
            matter.category(),
            matter.status().name(),
            clock.instant()));
  }
}
