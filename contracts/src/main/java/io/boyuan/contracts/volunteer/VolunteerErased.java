package io.boyuan.contracts.volunteer;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody had all forgotten that the volunteer station held on them; sums stay as they were.
 *
 * @param personId who, as the subject of their token
 * @param aggregateVersion zero; it happens once
 * @param erasedAt when
 * @param receipt of an erasure everywhere, by which the others forget them too; null when only this
 *     service was asked
 */
public record VolunteerErased(UUID personId, long aggregateVersion, Instant erasedAt, UUID receipt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.volunteer.person-erased.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return personId;
  }
}
