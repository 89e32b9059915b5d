package io.boyuan.partnership.reviewer;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 评审: somebody who is asked to review the proposals of a call.
 *
 * @param id the reviewer of this call
 * @param callId the call
 * @param accountId who signs in
 * @param name what they are called
 * @param universityCodes universities they belong to, as staff and their sign-in say
 * @param teamCodes teams they belong to, as their sign-in said when they accepted
 * @param status what they answered
 * @param invitedAt when they were asked
 * @param answeredAt when they answered, null before
 */
@Schema(name = "CallReviewer")
public record Reviewer(
    UUID id,
    UUID callId,
    UUID accountId,
    String name,
    List<String> universityCodes,
    List<String> teamCodes,
    Status status,
    Instant invitedAt,
    Instant answeredAt) {

  /** What they answered. */
  @Schema(name = "CallReviewerStatus")
  public enum Status {
    /** Nothing yet. */
    INVITED,
    /** They review. */
    ACCEPTED,
    /** They do not. */
    REFUSED,
    /** They did, and no longer do; what they submitted counts. */
    LEFT,

    /** Nobody asks them any more. */
    WITHDRAWN
  }

  /**
   * Whether they review.
   *
   * @return true once they accepted
   */
  public boolean reviews() {
    return status == Status.ACCEPTED;
  }

  void requireInvited() {
    if (status != Status.INVITED) {
      throw Problem.conflict("invitation-answered");
    }
  }
}
