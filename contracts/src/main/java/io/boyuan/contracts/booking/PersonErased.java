package io.boyuan.contracts.booking;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody had all forgotten that booking held on them.
 *
 * @param personId who they were, as the subject of their token
 * @param aggregateVersion always zero
 * @param erasedAt when
 * @param receipt of an erasure everywhere, by which the others forget them too; null when only this
 *     service was asked
 */
public record PersonErased(UUID personId, long aggregateVersion, Instant erasedAt, UUID receipt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.booking.person-erased.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return personId;
  }
}
