package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Teams have more time to answer a call.
 *
 * @param callId the call
 * @param aggregateVersion version of the call
 * @param communityCode who calls
 * @param deadline until when proposals are taken now
 * @param reviewUntil until when they are reviewed now
 * @param at when it was extended
 */
public record CallExtended(
    UUID callId,
    long aggregateVersion,
    String communityCode,
    Instant deadline,
    Instant reviewUntil,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.call-extended.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return callId;
  }
}
