package io.boyuan.partnership.reviewer;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.contracts.partnership.ReviewerInvited;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.UUID;

/** Staff ask people to review, and these accept or refuse (P3). */
@ApplicationScoped
class InviteReviewer {

  private final Calls calls;
  private final Proposals proposals;
  private final Reviewers reviewers;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final CommunityStaff staff;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  InviteReviewer(
      Calls calls,
      Proposals proposals,
      Reviewers reviewers,
      Outbox outbox,
      AuditTrail trail,
      CommunityStaff staff,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.outbox = outbox;
    this.trail = trail;
    this.staff = staff;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Asks somebody.
   *
   * @param callId the call
   * @param plan who
   * @return the reviewer
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     call-not-open}, {@code reviewer-invited}, {@code staff-reviewer}
   */
  @Transactional
  Reviewer invite(UUID callId, ReviewerPlan plan) {
    var call = calls.sharing(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    proposals.requireNoneOf(callId, caller.id());
    call.requireUnderWay();
    if (plan.accountId().equals(caller.id())) {
      throw Problem.conflict("staff-reviewer");
    }
    var id = ids.next();
    var now = clock.instant();
    reviewers.add(id, callId, plan, now);
    outbox.tell(new ReviewerInvited(id, 0, callId, call.communityCode(), plan.accountId(), now));
    trail.record(Decision.of(call.communityCode(), "invite-reviewer", "call-reviewer", id));
    return reviewers.byId(id).orElseThrow();
  }

  /**
   * Asks somebody no more who has not answered.
   *
   * @param callId the call
   * @param id the reviewer
   * @param reason for the audit trail
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code
   *     invitation-answered}
   */
  @Transactional
  void withdraw(UUID callId, UUID id, String reason) {
    var call = calls.byId(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    proposals.requireNoneOf(callId, caller.id());
    reviewers
        .holding(id)
        .filter(found -> found.callId().equals(callId))
        .orElseThrow(Problem::notFound)
        .requireInvited();
    reviewers.withdraw(id);
    trail.record(
        Decision.of(call.communityCode(), "withdraw-invitation", "call-reviewer", id)
            .because(reason));
  }

  /**
   * The caller accepts. What their sign-in says of universities and teams is kept, as these bar
   * them from some proposals.
   *
   * @param id the invitation
   * @throws Problem 404 also for another's, 409 {@code invitation-answered}, {@code call-not-open},
   *     {@code staff-reviewer}
   */
  @Transactional
  void accept(UUID id) {
    var reviewer = open(id);
    requireNoStaff(reviewer);
    var universities = new LinkedHashSet<>(reviewer.universityCodes());
    universities.addAll(caller.organizations());
    reviewers.accept(id, universities, caller.teams(), clock.instant());
    record("accept-invitation", reviewer);
  }

  /**
   * The caller refuses.
   *
   * @param id the invitation
   * @throws Problem 404 also for another's, 409 {@code invitation-answered}, {@code call-not-open}
   */
  @Transactional
  void refuse(UUID id) {
    var reviewer = open(id);
    reviewers.refuse(id, clock.instant());
    record("refuse-invitation", reviewer);
  }

  @Transactional
  Page<Reviewer> of(UUID callId, PageRequest request) {
    var call = calls.byId(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    proposals.requireNoneOf(callId, caller.id());
    return reviewers.of(callId, request);
  }

  @Transactional
  Page<Invitation> mine(PageRequest request) {
    return reviewers.invitationsOf(caller.id(), request);
  }

  /** Who reads everything as staff or for the street does not review blind. */
  private void requireNoStaff(Reviewer reviewer) {
    var call = calls.byId(reviewer.callId()).orElseThrow();
    if (caller.is(Roles.DISPATCHER) || staff.isOf(call.communityCode())) {
      throw Problem.conflict("staff-reviewer");
    }
  }

  private void record(String action, Reviewer reviewer) {
    var call = calls.byId(reviewer.callId()).orElseThrow();
    trail.record(Decision.of(call.communityCode(), action, "call-reviewer", reviewer.id()));
  }

  private Reviewer open(UUID id) {
    var reviewer =
        reviewers
            .holding(id)
            .filter(found -> found.accountId().equals(caller.id()))
            .orElseThrow(Problem::notFound);
    calls.byId(reviewer.callId()).orElseThrow().requireUnderWay();
    reviewer.requireInvited();
    return reviewer;
  }
}
