package io.boyuan.partnership.assignment;

import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.reviewer.Reviewers;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Staff let a reviewer go who cannot review any more; what they submitted counts (P3). */
@ApplicationScoped
class EndReviewing {

  private final Calls calls;
  private final Proposals proposals;
  private final Reviewers reviewers;
  private final Assignments assignments;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  EndReviewing(
      Calls calls,
      Proposals proposals,
      Reviewers reviewers,
      Assignments assignments,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.assignments = assignments;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Lets a reviewer go. What is assigned to them and not submitted is free for others.
   *
   * @param callId the call
   * @param reviewerId the reviewer
   * @param reason for the audit trail
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404 also for who has not
   *     accepted, 409 {@code call-not-open}
   */
  @Transactional
  void of(UUID callId, UUID reviewerId, String reason) {
    var call = calls.holding(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    proposals.requireNoneOf(callId, caller.id());
    call.requireUnderWay();
    if (reviewers
        .byId(reviewerId)
        .filter(each -> each.callId().equals(callId) && each.reviews())
        .isEmpty()) {
      throw Problem.notFound();
    }
    assignments.dropAllOf(reviewerId, clock.instant());
    reviewers.leave(reviewerId);
    calls.reviewsChanged(callId);
    trail.record(
        Decision.of(call.communityCode(), "end-reviewing", "call-reviewer", reviewerId)
            .because(reason));
  }
}
