package io.boyuan.partnership.call;

import io.boyuan.contracts.partnership.CallCancelled;
import io.boyuan.contracts.partnership.CallExtended;
import io.boyuan.contracts.partnership.CallPublished;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 征集: a community asks teams how they would solve its challenges. Once published only its deadline
 * can be extended, before it passed; it ends by its decision or is cancelled.
 *
 * @param id the call
 * @param communityCode who calls
 * @param title in a few words
 * @param words what it is about
 * @param challengeIds the challenges it asks to solve
 * @param dates when what is done
 * @param terms what decides it
 * @param status where it stands
 * @param endedWords why it was cancelled, null when it was not
 * @param createdAt when it was written
 * @param publishedAt when it was published, null for a draft
 * @param version rises with each change
 */
@Schema(name = "VentureCall")
public record Call(
    UUID id,
    String communityCode,
    Names title,
    String words,
    List<UUID> challengeIds,
    CallDates dates,
    CallTerms terms,
    Status status,
    String endedWords,
    Instant createdAt,
    Instant publishedAt,
    long version) {

  /** Where it stands. */
  @Schema(name = "VentureCallStatus")
  public enum Status {
    /** Staff write it. */
    DRAFT,
    /** Its dates say whether proposals are taken or reviewed. */
    PUBLISHED,
    /** What is funded was published. */
    DECIDED,
    /** Nothing comes of it. */
    CANCELLED
  }

  void requireDraft() {
    if (status != Status.DRAFT) {
      throw Problem.conflict("call-published");
    }
  }

  /**
   * Requires that it was published and has not ended.
   *
   * @throws Problem 409 {@code call-not-open}
   */
  public void requireUnderWay() {
    if (status != Status.PUBLISHED) {
      throw Problem.conflict("call-not-open");
    }
  }

  /**
   * Requires that proposals are taken.
   *
   * @param now the one moment that decides
   * @throws Problem 409 {@code call-not-open}, {@code call-not-yet-open}, {@code deadline-passed}
   */
  public void requireTakesProposals(Instant now) {
    requireUnderWay();
    if (now.isBefore(dates.opensAt())) {
      throw Problem.conflict("call-not-yet-open");
    }
    if (!now.isBefore(dates.deadline())) {
      throw Problem.conflict("deadline-passed");
    }
  }

  /**
   * Requires that no more proposals are taken, and the call has not ended.
   *
   * @param now the one moment that decides
   * @throws Problem 409 {@code call-not-open}, {@code deadline-ahead}
   */
  public void requirePastDeadline(Instant now) {
    requireUnderWay();
    if (now.isBefore(dates.deadline())) {
      throw Problem.conflict("deadline-ahead");
    }
  }

  CallPublished published() {
    return new CallPublished(
        id,
        version,
        communityCode,
        title.zh(),
        title.en(),
        dates.opensAt(),
        dates.deadline(),
        terms.budget().totalFen(),
        publishedAt);
  }

  CallCancelled cancelled(Instant now) {
    return new CallCancelled(id, version, communityCode, now);
  }

  CallExtended extended(Instant now) {
    return new CallExtended(id, version, communityCode, dates.deadline(), dates.reviewUntil(), now);
  }
}
