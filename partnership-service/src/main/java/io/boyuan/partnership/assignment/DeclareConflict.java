package io.boyuan.partnership.assignment;

import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.reviewer.Reviewers;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A reviewer says that they have an interest in a proposal; staff read all conflicts (P3). */
@ApplicationScoped
class DeclareConflict {

  private final Calls calls;
  private final Proposals proposals;
  private final Reviewers reviewers;
  private final Conflicts conflicts;
  private final Assignments assignments;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  DeclareConflict(
      Calls calls,
      Proposals proposals,
      Reviewers reviewers,
      Conflicts conflicts,
      Assignments assignments,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.conflicts = conflicts;
    this.assignments = assignments;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Declares for the caller; they no longer review it.
   *
   * @param callId a call in which they review
   * @param proposalId what they have an interest in
   * @param reason which
   * @throws Problem 404, 409 {@code call-not-open}, {@code deadline-ahead}, {@code
   *     conflict-declared}, {@code review-submitted}
   */
  @Transactional
  void declare(UUID callId, UUID proposalId, String reason) {
    var reviewer = reviewers.reviewing(callId, caller.id()).orElseThrow(Problem::notFound);
    var call = calls.holding(callId).orElseThrow();
    call.requirePastDeadline(clock.instant());
    proposals.requireSubmitted(proposalId, callId);
    conflicts.declare(reviewer.id(), proposalId, reason, clock.instant());
    assignments
        .of(proposalId, reviewer.id())
        .filter(assignment -> !assignments.drop(assignment.id(), clock.instant()))
        .ifPresent(
            submitted -> {
              throw Problem.conflict("review-submitted");
            });
    calls.reviewsChanged(callId);
    trail.record(
        Decision.of(call.communityCode(), "declare-conflict", "call-reviewer", reviewer.id())
            .with("proposalId", proposalId.toString()));
  }

  @Transactional
  Page<Conflict> of(UUID callId, PageRequest request) {
    var call = calls.byId(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    proposals.requireNoneOf(callId, caller.id());
    return conflicts.of(callId, request);
  }
}
