package io.boyuan.partnership.decision;

import io.boyuan.partnership.call.Criterion;
import io.boyuan.partnership.review.GivenReviews;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a team is told of its proposal. Who reviewed it is not.
 *
 * @param proposalId the proposal
 * @param outcome what becomes of it
 * @param fundedFen what it gets, in fen
 * @param rank where it stands
 * @param scoreMilli its normalized score of 100 in thousandths, null without a review
 * @param reasons why
 * @param rubric what it was judged by
 * @param reviews what reviewers say to the team, in an order that tells nothing
 * @param publishedAt when it was published
 */
@Schema(name = "TeamDecision")
record TeamDecision(
    UUID proposalId,
    Outcome outcome,
    long fundedFen,
    int rank,
    Integer scoreMilli,
    String reasons,
    List<Criterion> rubric,
    List<GivenReviews.Said> reviews,
    Instant publishedAt) {}
