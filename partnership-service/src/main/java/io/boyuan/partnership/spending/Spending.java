package io.boyuan.partnership.spending;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is spent of a fund: asked for by one of the staff, approved by two others, paid out.
 *
 * @param id the spending
 * @param communityCode whose fund
 * @param purpose what it is spent on
 * @param method how it is paid
 * @param fen how much, in fen
 * @param words what for, for everybody
 * @param payee who gets it
 * @param status where it stands
 * @param askedById who asked for it
 * @param approverIds who approved it so far
 * @param approvalsMissing how many others still have to
 * @param refusedWords why it was refused, null when it was not
 * @param reversedWords why it was taken back, null when it was not
 * @param askedAt when it was asked for
 * @param paidAt when it was paid out, null before
 * @param version rises with each change
 */
@Schema(name = "Spending")
record Spending(
    UUID id,
    String communityCode,
    Purpose purpose,
    PaymentMethod method,
    long fen,
    String words,
    String payee,
    Status status,
    UUID askedById,
    List<UUID> approverIds,
    int approvalsMissing,
    String refusedWords,
    String reversedWords,
    Instant askedAt,
    Instant paidAt,
    long version) {

  /** Where it stands. */
  @Schema(name = "SpendingStatus")
  enum Status {
    /** Staff have to approve it. */
    ASKED,
    /** Two did; it can be paid out. */
    APPROVED,
    /** The money went out. */
    PAID,
    /** It is not spent. */
    REFUSED,
    /** The money came back, or never went. */
    REVERSED
  }

  void require(Status expected, String otherwise) {
    if (status != expected) {
      throw Problem.conflict(otherwise);
    }
  }
}
