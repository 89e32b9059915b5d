package io.boyuan.partnership.payment;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is paid for a milestone, once two of the staff approved it.
 *
 * @param id the payment
 * @param awardId the award
 * @param milestoneId what it is paid for
 * @param amountFen how much, in fen
 * @param status where it stands
 * @param approverIds who of the staff approved it so far
 * @param approvalsMissing how many others still have to
 * @param missing who they are
 * @param askedById who of the staff asked for it, null where that was not kept
 * @param refusedWords why it was refused, null when it was not
 * @param askedAt when it was asked for
 * @param approvedAt when the second approved, null before
 * @param version rises with each change
 */
@Schema(name = "AwardPayment")
record Payment(
    UUID id,
    UUID awardId,
    UUID milestoneId,
    long amountFen,
    Status status,
    List<UUID> approverIds,
    int approvalsMissing,
    List<Missing> missing,
    UUID askedById,
    String refusedWords,
    Instant askedAt,
    Instant approvedAt,
    long version) {

  /** Where it stands. */
  @Schema(name = "AwardPaymentStatus")
  enum Status {
    /** Staff have to approve it. */
    ASKED,
    /** Two did. */
    APPROVED,
    /** It is not paid. */
    REFUSED
  }

  /** Who still has to approve it. */
  @Schema(name = "AwardPaymentMissing")
  enum Missing {
    /** Any of the community's staff but who asked for it. */
    STAFF_WHO_DID_NOT_ASK,
    /** Any of the community's staff but who approved it first. */
    OTHER_STAFF
  }

  static List<Missing> missing(Status status, int approvals) {
    return status == Status.ASKED
        ? List.of(Missing.values()).subList(approvals, Missing.values().length)
        : List.of();
  }

  void requireAsked() {
    if (status != Status.ASKED) {
      throw Problem.conflict("payment-decided");
    }
  }
}
