package io.boyuan.partnership.review;

import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reviewer says of a proposal.
 *
 * @param id the review, the same as its assignment
 * @param state how far it is
 * @param points by criterion, null where none are given yet; empty while nothing was written
 * @param wordsForTeam what the team reads with the decision
 * @param wordsForJury what only those who decide read
 * @param submittedAt when it was submitted, null before
 * @param reopenedWords why staff gave it back, null when they never did
 * @param version rises with each change, 0 while nothing was written
 */
@Schema(name = "Review")
record Review(
    UUID id,
    ReviewState state,
    List<Integer> points,
    String wordsForTeam,
    String wordsForJury,
    Instant submittedAt,
    String reopenedWords,
    long version) {

  static Review empty(UUID id) {
    return new Review(id, ReviewState.ASSIGNED, List.of(), "", "", null, null, 0);
  }

  void requireNotSubmitted() {
    if (state == ReviewState.SUBMITTED) {
      throw Problem.conflict("review-submitted");
    }
  }

  void requireComplete() {
    boolean complete =
        state == ReviewState.DRAFT
            && points.stream().allMatch(Objects::nonNull)
            && !wordsForTeam.isBlank();
    if (!complete) {
      throw Problem.conflict("review-incomplete");
    }
  }
}
