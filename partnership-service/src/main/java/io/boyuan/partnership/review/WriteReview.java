package io.boyuan.partnership.review;

import io.boyuan.partnership.assignment.Assignments;
import io.boyuan.partnership.assignment.Conflicts;
import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.reviewer.Reviewers;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A reviewer writes and submits a review; staff give it back (P3). */
@ApplicationScoped
class WriteReview {

  private final Calls calls;
  private final Proposals proposals;
  private final Reviewers reviewers;
  private final Conflicts conflicts;
  private final Assignments assignments;
  private final Reviews reviews;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  WriteReview(
      Calls calls,
      Proposals proposals,
      Reviewers reviewers,
      Conflicts conflicts,
      Assignments assignments,
      Reviews reviews,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.conflicts = conflicts;
    this.assignments = assignments;
    this.reviews = reviews;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Saves a draft.
   *
   * @param id the review
   * @param plan what the caller says
   * @param ifMatch the version that was read
   * @return the review
   * @throws Problem 400, 404 also for another's, 409 {@code call-not-open}, {@code review-over},
   *     {@code review-submitted}, {@code conflict-of-interest}, {@code staff-reviewer}, 412, 428
   */
  @Transactional
  Review save(UUID id, ReviewPlan plan, String ifMatch) {
    var open = open(id, ifMatch, calls::sharing);
    plan.requireFits(open.call().terms().rubric());
    reviews.save(id, plan, open.now());
    trail.record(Decision.of(open.call().communityCode(), "save-review", "review", id));
    return reviews.byId(id);
  }

  /**
   * Submits what was saved last: from now on it counts.
   *
   * @param id the review
   * @param ifMatch the version that was read
   * @return the review
   * @throws Problem 404 also for another's, 409 {@code call-not-open}, {@code review-over}, {@code
   *     review-submitted}, {@code review-incomplete}, {@code conflict-of-interest}, {@code
   *     staff-reviewer}, 412, 428
   */
  @Transactional
  Review submit(UUID id, String ifMatch) {
    var open = open(id, ifMatch, calls::holding);
    open.review().requireComplete();
    reviews.submit(id, open.now());
    calls.reviewsChanged(open.call().id());
    trail.record(Decision.of(open.call().communityCode(), "submit-review", "review", id));
    return reviews.byId(id);
  }

  /**
   * Gives a submitted review back.
   *
   * @param id the review
   * @param reason for its reviewer
   * @return the review
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     call-not-open}, {@code review-not-submitted}
   */
  @Transactional
  Review reopen(UUID id, String reason) {
    var assignment = assignments.byId(id).orElseThrow(Problem::notFound);
    var call = calls.holding(assignment.callId()).orElseThrow();
    caller.requireActsFor(call.communityCode());
    proposals.requireNotOf(assignment.proposalId(), caller.id());
    call.requireUnderWay();
    hold(id);
    if (reviews.byId(id).state() != ReviewState.SUBMITTED) {
      throw Problem.conflict("review-not-submitted");
    }
    reviews.reopen(id, reason, clock.instant());
    calls.reviewsChanged(call.id());
    trail.record(Decision.of(call.communityCode(), "reopen-review", "review", id).because(reason));
    return reviews.byId(id);
  }

  private Open open(UUID id, String ifMatch, Function<UUID, Optional<Call>> holding) {
    var assignment =
        assignments
            .byId(id)
            .filter(each -> isCallers(each.reviewerId()))
            .orElseThrow(Problem::notFound);
    var call = holding.apply(assignment.callId()).orElseThrow();
    hold(id);
    var now = clock.instant();
    call.requirePastDeadline(now);
    conflicts.requireNone(
        call,
        reviewers.byId(assignment.reviewerId()).orElseThrow(),
        proposals.byId(assignment.proposalId()).orElseThrow());
    var review = reviews.byId(id);
    EntityTags.require(ifMatch, review.version());
    review.requireNotSubmitted();
    if (review.reopenedWords() == null && !now.isBefore(call.dates().reviewUntil())) {
      throw Problem.conflict("review-over");
    }
    return new Open(review, call, now);
  }

  private void hold(UUID id) {
    if (assignments.holding(id).isEmpty()) {
      throw Problem.notFound();
    }
  }

  private boolean isCallers(UUID reviewerId) {
    return reviewers.isReviewing(reviewerId, caller.id());
  }

  /** What can still be written. */
  private record Open(Review review, Call call, Instant now) {}
}
