package io.boyuan.partnership.assignment;

import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.Proposal;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.reviewer.Reviewer;
import io.boyuan.partnership.reviewer.Reviewers;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Staff assign reviewers to proposals, all in one act or one by hand (P3). */
@ApplicationScoped
class AssignReviewers {

  private final Calls calls;
  private final Proposals proposals;
  private final Reviewers reviewers;
  private final Conflicts conflicts;
  private final Assignments assignments;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AssignReviewers(
      Calls calls,
      Proposals proposals,
      Reviewers reviewers,
      Conflicts conflicts,
      Assignments assignments,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.conflicts = conflicts;
    this.assignments = assignments;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Assigns whom every proposal still needs, evenly. What is assigned stays.
   *
   * @param callId the call
   * @return what was assigned, and which proposals lack reviewers
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     call-not-open}, {@code deadline-ahead}
   */
  @Transactional
  Balance balance(UUID callId) {
    var call = holding(callId);
    proposals.requireNoneOf(callId, caller.id());
    var pool = reviewers.reviewing(callId);
    var submitted = proposals.submitted(callId);
    var known = conflicts.of(callId);
    var balanced =
        BalancedAssignment.of(
            pool.stream().map(Reviewer::id).toList(),
            submitted.stream().map(Proposal::id).toList(),
            call.terms().review().reviewersPerProposal(),
            pairs(assignments.of(callId), each -> pair(each.proposalId(), each.reviewerId())),
            pairs(known, each -> pair(each.proposalId(), each.reviewerId())));
    var now = clock.instant();
    var added =
        balanced.added().stream()
            .map(
                each ->
                    new Assignment(
                        ids.next(), callId, each.proposal(), each.reviewer(), false, now))
            .toList();
    added.forEach(assignments::add);
    trail.record(
        Decision.of(call.communityCode(), "assign-reviewers", "call", callId)
            .with("assignments", added.size()));
    return new Balance(
        added.size(),
        balanced.loads(),
        shortfalls(submitted, balanced.missing(), pool.size(), known));
  }

  /**
   * Assigns by hand, under the same rules.
   *
   * @param callId the call
   * @param proposalId what is reviewed
   * @param reviewerId who reviews it
   * @return the assignment
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     call-not-open}, {@code deadline-ahead}, {@code conflict-of-interest}, {@code
   *     already-assigned}
   */
  @Transactional
  Assignment byHand(UUID callId, UUID proposalId, UUID reviewerId) {
    var call = holding(callId);
    proposals.requireNotOf(proposalId, caller.id());
    proposals.requireSubmitted(proposalId, callId);
    var reviewer =
        reviewers
            .byId(reviewerId)
            .filter(each -> each.callId().equals(callId) && each.reviews())
            .orElseThrow(Problem::notFound);
    if (conflicts.of(reviewer).contains(proposalId)) {
      throw Problem.conflict("conflict-of-interest");
    }
    var assignment =
        new Assignment(ids.next(), callId, proposalId, reviewerId, true, clock.instant());
    assignments.add(assignment);
    trail.record(Decision.of(call.communityCode(), "assign-reviewer", "review", assignment.id()));
    return assignment;
  }

  /**
   * Ends an assignment; what was written stays and does not count.
   *
   * @param id the assignment
   * @param reason why
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     call-not-open}, {@code review-submitted}
   */
  @Transactional
  void drop(UUID id, String reason) {
    var assignment = assignments.byId(id).orElseThrow(Problem::notFound);
    var call = holding(assignment.callId());
    proposals.requireNotOf(assignment.proposalId(), caller.id());
    if (!assignments.drop(id, clock.instant())) {
      throw Problem.conflict("review-submitted");
    }
    calls.reviewsChanged(call.id());
    trail.record(Decision.of(call.communityCode(), "drop-reviewer", "review", id).because(reason));
  }

  @Transactional
  Page<Assignment> of(UUID callId, PageRequest request) {
    var call = calls.byId(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    proposals.requireNoneOf(callId, caller.id());
    return assignments.of(callId, request);
  }

  private Call holding(UUID callId) {
    var call = calls.holding(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    call.requirePastDeadline(clock.instant());
    return call;
  }

  private static List<Balance.Shortfall> shortfalls(
      List<Proposal> submitted, Map<UUID, Integer> missing, int pool, List<Conflict> known) {
    return submitted.stream()
        .filter(each -> missing.containsKey(each.id()))
        .map(
            each ->
                new Balance.Shortfall(
                    each.id(),
                    each.number(),
                    missing.get(each.id()),
                    pool,
                    known.stream().filter(c -> c.proposalId().equals(each.id())).toList()))
        .toList();
  }

  private static <T> Set<ReviewPair> pairs(List<T> all, Function<T, ReviewPair> toPair) {
    return all.stream().map(toPair).collect(Collectors.toSet());
  }

  private static ReviewPair pair(UUID proposal, UUID reviewer) {
    return new ReviewPair(proposal, reviewer);
  }
}
