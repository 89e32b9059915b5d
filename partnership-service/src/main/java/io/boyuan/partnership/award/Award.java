package io.boyuan.partnership.award;

import io.boyuan.contracts.partnership.AwardChanged;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 立项: what a funded proposal became. It is done when every milestone was accepted, or terminated
 * before.
 *
 * @param id the award
 * @param proposalId the proposal
 * @param callId the call
 * @param communityCode who gave it
 * @param teamCode who has it
 * @param universityCode whose team that is
 * @param contractNumber number of the contract
 * @param amountFen what it is worth, in fen
 * @param promisedFen what was asked to be paid and not refused, in fen
 * @param paidFen what was approved to be paid, in fen
 * @param startsOn first day
 * @param endsOn last day
 * @param status where it stands
 * @param endedWords why it was terminated, null when it was not
 * @param createdAt when it was agreed
 * @param version rises with each change
 */
@Schema(name = "Award")
public record Award(
    UUID id,
    UUID proposalId,
    UUID callId,
    String communityCode,
    String teamCode,
    String universityCode,
    String contractNumber,
    long amountFen,
    long promisedFen,
    long paidFen,
    LocalDate startsOn,
    LocalDate endsOn,
    Status status,
    String endedWords,
    Instant createdAt,
    long version) {

  /** Where it stands. */
  @Schema(name = "AwardStatus")
  public enum Status {
    /** The team works on it. */
    ACTIVE,
    /** Every milestone was accepted. */
    DONE,
    /** It ended before. */
    TERMINATED
  }

  /**
   * Requires that what was accepted can be paid: that was earned, also when it ended before.
   *
   * @throws Problem 409 {@code award-over}
   */
  public void requirePays() {
    if (status == Status.DONE) {
      throw Problem.conflict("award-over");
    }
  }

  /**
   * Requires that the team still works on it.
   *
   * @throws Problem 409 {@code award-over}
   */
  public void requireActive() {
    if (status != Status.ACTIVE) {
      throw Problem.conflict("award-over");
    }
  }

  AwardChanged changed(Instant now) {
    return new AwardChanged(
        id, version, proposalId, communityCode, teamCode, status.name(), amountFen, now);
  }
}
