package io.boyuan.partnership.jury;

import io.boyuan.partnership.assignment.Conflicts;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.Proposal;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.review.GivenReviews;
import io.boyuan.partnership.reviewer.Reviewers;
import io.boyuan.partnership.staff.CommunityStaff;
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
import java.util.UUID;

/**
 * Reviewers without an interest and staff discuss a proposal. Who has to review it says so first in
 * the review, so that nobody writes after another's mouth.
 */
@ApplicationScoped
class DiscussProposal {

  private final Calls calls;
  private final Proposals proposals;
  private final Reviewers reviewers;
  private final Conflicts conflicts;
  private final GivenReviews reviews;
  private final JuryNotes notes;
  private final AuditTrail trail;
  private final CommunityStaff staff;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DiscussProposal(
      Calls calls,
      Proposals proposals,
      Reviewers reviewers,
      Conflicts conflicts,
      GivenReviews reviews,
      JuryNotes notes,
      AuditTrail trail,
      CommunityStaff staff,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.reviewers = reviewers;
    this.conflicts = conflicts;
    this.reviews = reviews;
    this.notes = notes;
    this.trail = trail;
    this.staff = staff;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes a note.
   *
   * @param proposalId what it is about
   * @param words what the caller says
   * @return the note
   * @throws Problem 403 {@code own-proposal}, 404, 409 {@code call-not-open}, {@code
   *     deadline-ahead}, {@code review-first}
   */
  @Transactional
  JuryNote write(UUID proposalId, String words) {
    boolean byStaff = requireJury(proposalId);
    var now = clock.instant();
    var proposal = proposals.byId(proposalId).orElseThrow();
    calls.byId(proposal.callId()).orElseThrow().requirePastDeadline(now);
    var note = new JuryNote(ids.next(), proposalId, byStaff, true, words, now);
    notes.add(note, caller.id());
    trail.record(Decision.of(proposal.communityCode(), "write-jury-note", "jury-note", note.id()));
    return note;
  }

  @Transactional
  Page<JuryNote> of(UUID proposalId, PageRequest request) {
    requireJury(proposalId);
    return notes.of(proposalId, caller.id(), request);
  }

  /** Whether the caller is staff; who is no jury does not even learn that the proposal is there. */
  private boolean requireJury(UUID proposalId) {
    var proposal =
        proposals.byId(proposalId).filter(Proposal::isSubmitted).orElseThrow(Problem::notFound);
    if (staff.isOf(proposal.communityCode())) {
      proposals.requireNoneOf(proposal.callId(), caller.id());
      return true;
    }
    // Staff of another community may well review here.
    var reviewer =
        reviewers
            .reviewing(proposal.callId(), caller.id())
            .filter(each -> !conflicts.of(each).contains(proposalId))
            .orElseThrow(Problem::notFound);
    proposals.requireNoneOf(proposal.callId(), caller.id());
    if (reviews.owes(proposalId, reviewer.id())) {
      throw Problem.conflict("review-first");
    }
    return false;
  }
}
