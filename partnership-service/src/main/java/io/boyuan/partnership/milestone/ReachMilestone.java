package io.boyuan.partnership.milestone;

import io.boyuan.contracts.partnership.MilestoneAnswered;
import io.boyuan.partnership.attachment.AttachmentFile;
import io.boyuan.partnership.attachment.AttachmentSubject;
import io.boyuan.partnership.attachment.AttachmentView;
import io.boyuan.partnership.attachment.Attachments;
import io.boyuan.partnership.attachment.Upload;
import io.boyuan.partnership.award.Awards;
import io.boyuan.partnership.award.FindAwards;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A team reports on a milestone with files, and staff accept or reject it with words (P3). */
@ApplicationScoped
class ReachMilestone {

  private final FindAwards find;
  private final Awards awards;
  private final Proposals proposals;
  private final Milestones milestones;
  private final Attachments attachments;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ReachMilestone(
      FindAwards find,
      Awards awards,
      Proposals proposals,
      Milestones milestones,
      Attachments attachments,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.find = find;
    this.awards = awards;
    this.proposals = proposals;
    this.milestones = milestones;
    this.attachments = attachments;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Reports for the team.
   *
   * @param id the milestone
   * @param words what was done
   * @return the milestone
   * @throws Problem 404 for others than the team, 409 {@code award-over}, {@code
   *     milestone-reported}
   */
  @Transactional
  Milestone report(UUID id, String words) {
    ofTeam(id).requireReportable();
    milestones.report(id, words, caller.id(), clock.instant());
    var reported = milestones.byId(id).orElseThrow();
    var award = awards.byId(reported.awardId()).orElseThrow();
    trail.record(Decision.of(award.communityCode(), "report-milestone", "milestone", id));
    return reported;
  }

  /**
   * Accepts or rejects what was reported.
   *
   * @param id the milestone
   * @param status accepted or rejected
   * @param words for the team
   * @return the milestone
   * @throws Problem 403 {@code other-community}, {@code own-proposal}, 404, 409 {@code award-over},
   *     {@code milestone-not-reported}
   */
  @Transactional
  Milestone answer(UUID id, Milestone.Status status, String words) {
    var found = milestones.byId(id).orElseThrow(Problem::notFound);
    var award = awards.holding(found.awardId()).orElseThrow();
    caller.requireActsFor(award.communityCode());
    proposals.requireNotOf(award.proposalId(), caller.id());
    award.requireActive();
    milestones.byId(id).orElseThrow().requireReported();
    var now = clock.instant();
    milestones.answer(id, status, words, now);
    String action = status == Milestone.Status.ACCEPTED ? "accept-milestone" : "reject-milestone";
    trail.record(Decision.of(award.communityCode(), action, "milestone", id).because(words));
    var answered = milestones.byId(id).orElseThrow();
    outbox.tell(
        new MilestoneAnswered(
            id,
            answered.version(),
            award.id(),
            award.communityCode(),
            award.teamCode(),
            status.name(),
            now));
    return answered;
  }

  @Transactional
  List<Milestone> of(UUID awardId) {
    find.byId(awardId);
    return milestones.of(awardId);
  }

  @Transactional
  Milestone byId(UUID id) {
    var milestone = milestones.byId(id).orElseThrow(Problem::notFound);
    find.byId(milestone.awardId());
    return milestone;
  }

  /** The team attaches a file until staff have to look. */
  @Transactional
  AttachmentView attach(UUID id, String name, Upload upload) {
    ofTeam(id).requireReportable();
    var added = attachments.add(AttachmentSubject.MILESTONE, id, name, upload);
    var award = awards.byId(milestones.byId(id).orElseThrow().awardId()).orElseThrow();
    trail.record(
        Decision.of(award.communityCode(), "attach-to-milestone", "milestone", id)
            .with("sha256", added.sha256()));
    return added;
  }

  @Transactional
  List<AttachmentView> attachments(UUID id) {
    byId(id);
    return attachments.of(AttachmentSubject.MILESTONE, id);
  }

  @Transactional
  AttachmentFile attachment(UUID id, UUID attachment) {
    byId(id);
    return attachments.file(AttachmentSubject.MILESTONE, id, attachment);
  }

  /** A milestone of the caller's team; its award is held until the end of the transaction. */
  private Milestone ofTeam(UUID id) {
    var found = milestones.byId(id).orElseThrow(Problem::notFound);
    var award =
        awards
            .holding(found.awardId())
            .filter(each -> caller.teams().contains(each.teamCode()))
            .orElseThrow(Problem::notFound);
    award.requireActive();
    return milestones.byId(id).orElseThrow();
  }
}
