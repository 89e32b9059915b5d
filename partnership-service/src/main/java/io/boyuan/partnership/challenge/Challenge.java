package io.boyuan.partnership.challenge;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.UUID;

/**
 * 治理难点: a problem put out to students. A draft is published, and closed when no more solutions are
 * asked for or solved when one has done its work.
 *
 * @param id the challenge
 * @param communityCode whose problem it is
 * @param matterId the matter it was taken from, null when staff wrote it
 * @param title in a few words
 * @param problem what the problem is
 * @param wanted what a solution has to do
 * @param status where it stands
 * @param closingWords why it was closed or how it was solved, null before
 * @param createdAt when it was written
 * @param publishedAt when it was published, null for a draft
 * @param version rises with each change
 */
record Challenge(
    UUID id,
    String communityCode,
    UUID matterId,
    Names title,
    String problem,
    String wanted,
    Status status,
    String closingWords,
    Instant createdAt,
    Instant publishedAt,
    long version) {

  /** Where it stands. */
  enum Status {
    /** Staff write it. */
    DRAFT,
    /** Everybody reads it, and calls can ask for solutions. */
    PUBLISHED,
    /** No more solutions are asked for. */
    CLOSED,
    /** A solution has done its work. */
    SOLVED
  }

  void requireDraft() {
    if (status != Status.DRAFT) {
      throw Problem.conflict("challenge-published");
    }
  }

  /** Whether it can be taken to where it would end; what is closed may turn out solved. */
  void requireCanEndAs(Status end) {
    boolean can = status == Status.PUBLISHED || (status == Status.CLOSED && end == Status.SOLVED);
    if (!can) {
      throw Problem.conflict("challenge-not-open");
    }
  }
}
