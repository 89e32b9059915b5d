package io.boyuan.partnership.review;

import io.boyuan.partnership.assignment.Assignment;
import io.boyuan.partnership.assignment.Assignments;
import io.boyuan.partnership.assignment.Conflicts;
import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.proposal.ProposalFiles;
import io.boyuan.partnership.proposal.ProposalVersions;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.reviewer.Reviewers;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reviewers read what they judge, as far as they may; staff read what they say (P3). */
@ApplicationScoped
class FindReviews {

  private final Calls calls;
  private final Proposals proposals;
  private final ProposalVersions versions;
  private final Reviewers reviewers;
  private final Conflicts conflicts;
  private final Assignments assignments;
  private final Reviews reviews;
  private final ProposalFiles files;
  private final Caller caller;
  private final Clock clock;

  @Inject
  FindReviews(
      Calls calls,
      Proposals proposals,
      ProposalVersions versions,
      Reviewers reviewers,
      Conflicts conflicts,
      Assignments assignments,
      Reviews reviews,
      ProposalFiles files,
      Caller caller,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.versions = versions;
    this.reviewers = reviewers;
    this.conflicts = conflicts;
    this.assignments = assignments;
    this.reviews = reviews;
    this.files = files;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  ReviewSheet sheet(UUID id) {
    var assignment = mine(id);
    var call = calls.byId(assignment.callId()).orElseThrow();
    var proposal = proposals.byId(assignment.proposalId()).orElseThrow();
    conflicts.requireNone(call, reviewers.byId(assignment.reviewerId()).orElseThrow(), proposal);
    var version = versions.of(proposal.id(), proposal.submittedVersion()).orElseThrow();
    return new ReviewSheet(
        reviews.byId(id),
        call.id(),
        call.terms().rubric(),
        call.dates().reviewUntil(),
        BlindProposal.of(proposal, version, call.terms().review().anonymity()));
  }

  @Transactional
  List<BlindAttachment> attachments(UUID id) {
    return BlindAttachment.of(files.submitted(judged(id)));
  }

  @Transactional
  AttachmentFile attachment(UUID id, UUID attachment) {
    var proposalId = judged(id);
    String name =
        BlindAttachment.of(files.submitted(proposalId)).stream()
            .filter(each -> each.id().equals(attachment))
            .map(BlindAttachment::name)
            .findFirst()
            .orElseThrow(Problem::notFound);
    var file = files.submittedFile(proposalId, attachment);
    return new AttachmentFile(name, file.contentType(), file.content());
  }

  @Transactional
  Page<MyReview> mine(PageRequest request) {
    return reviews.ofReviewer(caller.id(), request);
  }

  @Transactional
  Page<JuryReview> ofCall(UUID callId, PageRequest request) {
    var call = calls.byId(callId).orElseThrow(Problem::notFound);
    caller.requireActsFor(call.communityCode());
    proposals.requireNoneOf(callId, caller.id());
    return reviews.ofCall(callId, request);
  }

  /**
   * What was submitted in a call the caller reviews, so that they can declare an interest. What
   * they have one in already is left out.
   */
  @Transactional
  Page<BlindProposal> blind(UUID callId, PageRequest request) {
    var reviewer = reviewers.reviewing(callId, caller.id()).orElseThrow(Problem::notFound);
    calls.byId(callId).orElseThrow().requirePastDeadline(clock.instant());
    return reviews.blind(callId, conflicts.of(reviewer), request);
  }

  /** What the caller judges, as long as they have no interest in it. */
  private UUID judged(UUID id) {
    var assignment = mine(id);
    conflicts.requireNone(
        calls.byId(assignment.callId()).orElseThrow(),
        reviewers.byId(assignment.reviewerId()).orElseThrow(),
        proposals.byId(assignment.proposalId()).orElseThrow());
    return assignment.proposalId();
  }

  private Assignment mine(UUID id) {
    return assignments
        .byId(id)
        .filter(each -> reviewers.isReviewing(each.reviewerId(), caller.id()))
        .orElseThrow(Problem::notFound);
  }
}
