package io.boyuan.grid.me;

import io.boyuan.contracts.Fact;
import io.boyuan.contracts.grid.GridPersonErased;
import io.boyuan.platform.privacy.ErasureFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What others hear when this service has forgotten somebody. */
@ApplicationScoped
class TellErased implements ErasureFact {

  @Override
  public Fact of(UUID person, UUID receipt, Instant at) {
    return new GridPersonErased(person, 0, at, receipt);
  }
}
