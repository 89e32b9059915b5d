package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Nothing comes of a call any more.
 *
 * @param callId the call
 * @param aggregateVersion version of the call
 * @param communityCode who called
 * @param at when it was cancelled
 */
public record CallCancelled(UUID callId, long aggregateVersion, String communityCode, Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.call-cancelled.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return callId;
  }
}
