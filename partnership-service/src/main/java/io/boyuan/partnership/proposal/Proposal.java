package io.boyuan.partnership.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 方案: what a team answers to a call. The team saves versions and submits one until the deadline;
 * what was submitted last is what is reviewed.
 *
 * @param id the proposal
 * @param callId the call it answers
 * @param communityCode who called
 * @param number counts the proposals of a call from 1
 * @param teamCode whose it is
 * @param universityCode whose team that is
 * @param status where it stands
 * @param latestVersion the number of the version saved last
 * @param submittedVersion the number of the version submitted last, null for none
 * @param submittedAt when it was submitted last, null for never
 * @param createdAt when it was begun
 * @param version rises with each change
 */
@Schema(name = "Proposal")
public record Proposal(
    UUID id,
    UUID callId,
    String communityCode,
    int number,
    String teamCode,
    String universityCode,
    Status status,
    int latestVersion,
    Integer submittedVersion,
    Instant submittedAt,
    Instant createdAt,
    long version) {

  /** Where it stands. */
  @Schema(name = "ProposalStatus")
  public enum Status {
    /** The team writes it. */
    DRAFT,
    /** A version of it counts. */
    SUBMITTED,
    /** The team took it back. */
    WITHDRAWN
  }

  /**
   * Whether a version of it counts.
   *
   * @return false for what was never submitted, or taken back
   */
  public boolean isSubmitted() {
    return status == Status.SUBMITTED;
  }
}
