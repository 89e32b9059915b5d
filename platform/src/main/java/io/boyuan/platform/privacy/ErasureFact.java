package io.boyuan.platform.privacy;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/** What a service tells when it has forgotten somebody; each has one bean of it. */
public interface ErasureFact {

  /**
   * The fact.
   *
   * @param person who was forgotten
   * @param receipt of an erasure everywhere, null when only this service was asked
   * @param at when
   * @return a fact of type {@code boyuan.<context>.person-erased.v1}
   */
  Fact of(UUID person, UUID receipt, Instant at);
}
