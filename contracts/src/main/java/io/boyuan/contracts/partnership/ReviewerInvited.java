package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is asked to review the proposals of a call.
 *
 * @param reviewerId the reviewer of this call
 * @param aggregateVersion version of the reviewer
 * @param callId the call
 * @param communityCode who calls
 * @param accountId who is asked
 * @param at when
 */
public record ReviewerInvited(
    UUID reviewerId,
    long aggregateVersion,
    UUID callId,
    String communityCode,
    UUID accountId,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.reviewer-invited.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return reviewerId;
  }
}
