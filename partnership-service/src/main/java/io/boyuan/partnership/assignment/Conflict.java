package io.boyuan.partnership.assignment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why somebody cannot review a proposal.
 *
 * @param reviewerId who
 * @param proposalId what
 * @param number the proposal's number in the call
 * @param causes where it comes from
 * @param reason what the reviewer declared, null for what only follows from the facts
 */
@Schema(name = "ReviewConflict")
public record Conflict(
    UUID reviewerId, UUID proposalId, int number, List<Cause> causes, String reason) {

  /** Where it comes from. */
  @Schema(name = "ReviewConflictCause")
  public enum Cause {
    /** It comes from their own university, and the call excludes that. */
    SAME_UNIVERSITY,
    /** It is their own team's. */
    SAME_TEAM,
    /** They take part in it or did in an earlier version. */
    MEMBER,
    /** They supervise it or did in an earlier version. */
    SUPERVISOR,
    /** They take part in another proposal to the same call. */
    COMPETES,
    /** They say so. */
    DECLARED,
    /** They reviewed it before they left and were asked again. */
    REVIEWED
  }
}
