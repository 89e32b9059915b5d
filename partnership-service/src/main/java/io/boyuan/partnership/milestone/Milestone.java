package io.boyuan.partnership.milestone;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 里程碑: what a team has to have done by a day. The team reports, and staff accept or reject with
 * words; after a rejection it reports again.
 *
 * @param id the milestone
 * @param awardId the award
 * @param place counts those of the award from 1
 * @param title in a few words
 * @param expected what is expected
 * @param dueOn by which day
 * @param paymentFen what is paid for it, in fen
 * @param status where it stands
 * @param report what the team did, null before it reported
 * @param reportedAt when it reported last, null before
 * @param answer what staff say to it, null before
 * @param answeredAt when they said so, null before
 * @param version rises with each change
 */
@Schema(name = "Milestone")
public record Milestone(
    UUID id,
    UUID awardId,
    int place,
    String title,
    String expected,
    LocalDate dueOn,
    long paymentFen,
    Status status,
    String report,
    Instant reportedAt,
    String answer,
    Instant answeredAt,
    long version) {

  /** Where it stands. */
  @Schema(name = "MilestoneStatus")
  public enum Status {
    /** The team works towards it. */
    AHEAD,
    /** Staff have to look. */
    REPORTED,
    /** It is reached. */
    ACCEPTED,
    /** The team has to report again. */
    REJECTED,
    /** The award ended before. */
    DROPPED
  }

  void requireReportable() {
    if (status != Status.AHEAD && status != Status.REJECTED) {
      throw Problem.conflict("milestone-reported");
    }
  }

  void requireReported() {
    if (status != Status.REPORTED) {
      throw Problem.conflict("milestone-not-reported");
    }
  }
}
