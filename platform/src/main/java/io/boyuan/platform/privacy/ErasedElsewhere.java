package io.boyuan.platform.privacy;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Another service has forgotten somebody: what the facts of all services say of it.
 *
 * @param personId who
 * @param aggregateVersion zero
 * @param erasedAt when
 * @param receipt of an erasure everywhere, null when only that service was asked
 */
record ErasedElsewhere(UUID personId, long aggregateVersion, Instant erasedAt, UUID receipt)
    implements Fact {

  @Override
  public String type() {
    return HearErasure.TYPE_ENDS;
  }

  @Override
  public UUID aggregate() {
    return personId;
  }
}
