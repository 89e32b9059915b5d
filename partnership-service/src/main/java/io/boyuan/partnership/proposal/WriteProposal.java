package io.boyuan.partnership.proposal;

import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.call.Calls;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A team writes a proposal, submits it and takes it back, until the deadline (P3). */
@ApplicationScoped
class WriteProposal {

  private final Calls calls;
  private final Proposals proposals;
  private final ProposalVersions versions;
  private final ProposalFiles files;
  private final ProposalAdmission admission;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  WriteProposal(
      Calls calls,
      Proposals proposals,
      ProposalVersions versions,
      ProposalFiles files,
      ProposalAdmission admission,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.calls = calls;
    this.proposals = proposals;
    this.versions = versions;
    this.files = files;
    this.admission = admission;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Begins a proposal of one of the caller's teams.
   *
   * @param callId the call
   * @param team whose it is
   * @param content its first version
   * @return the proposal
   * @throws Problem 400, 403 {@code other-team}, 404, 409 {@code call-not-open}, {@code
   *     call-not-yet-open}, {@code deadline-passed}, {@code unknown-team}, {@code
   *     university-not-called}, {@code no-agreement-on-deadline}, {@code too-many-proposals},
   *     {@code over-proposal-limit}
   */
  @Transactional
  ProposalView begin(UUID callId, String team, ProposalPlan content) {
    content.requireSound();
    if (!caller.teams().contains(team)) {
      throw Problem.forbidden("other-team");
    }
    var call =
        calls
            .sharing(callId)
            .filter(found -> found.status() != Call.Status.DRAFT)
            .orElseThrow(Problem::notFound);
    proposals.holdCall(callId);
    // Read once everything is held: whoever waited for a lock past the deadline is late.
    var now = clock.instant();
    call.requireTakesProposals(now);
    String university = admission.requireTeam(call, team);
    var id = ids.next();
    proposals.add(id, call, team, university, now);
    save(id, 1, content, now);
    return stepped("begin-proposal", id);
  }

  /**
   * Saves a new version. What was submitted before counts until this one is.
   *
   * @param id the proposal
   * @param content what the team proposes now
   * @param ifMatch the version that was read
   * @return the proposal
   * @throws Problem 400, 404 for others than the team, 409 as for a new one, 412, 428
   */
  @Transactional
  ProposalView save(UUID id, ProposalPlan content, String ifMatch) {
    content.requireSound();
    var open = openToTeam(id);
    EntityTags.require(ifMatch, open.proposal().version());
    save(id, open.proposal().latestVersion() + 1, content, open.now());
    return stepped("save-proposal", id);
  }

  /**
   * Submits the version that was read: from now on it counts.
   *
   * @param id the proposal
   * @param ifMatch the version that was read
   * @return the proposal
   * @throws Problem 404 for others than the team, 409 as for a new one, and {@code
   *     too-few-members}, {@code too-many-members}, {@code over-proposal-limit}, 412, 428
   */
  @Transactional
  ProposalView submit(UUID id, String ifMatch) {
    var open = openToTeam(id);
    var proposal = open.proposal();
    EntityTags.require(ifMatch, proposal.version());
    admission.requireTeam(open.call(), proposal.teamCode());
    var latest = versions.of(id, proposal.latestVersion()).orElseThrow();
    admission.requireContent(open.call(), latest.content());
    proposals.submit(id, latest.number(), open.now());
    files.submit(id);
    return stepped("submit-proposal", id);
  }

  /**
   * Takes it back; it can be submitted again until the deadline.
   *
   * @param id the proposal
   * @return the proposal
   * @throws Problem 404 for others than the team, 409 {@code deadline-passed}, {@code
   *     not-submitted}
   */
  @Transactional
  ProposalView withdraw(UUID id) {
    if (!openToTeam(id).proposal().isSubmitted()) {
      throw Problem.conflict("not-submitted");
    }
    proposals.withdraw(id);
    return stepped("withdraw-proposal", id);
  }

  /**
   * Requires that the caller's team can change a proposal, which is held until the end of the
   * transaction with its call.
   *
   * @return the proposal, its call and the one moment that decides
   */
  Open openToTeam(UUID id) {
    var found =
        proposals
            .byId(id)
            .filter(each -> caller.teams().contains(each.teamCode()))
            .orElseThrow(Problem::notFound);
    var call = calls.sharing(found.callId()).orElseThrow();
    var proposal = proposals.holding(id).orElseThrow();
    var now = clock.instant();
    call.requireTakesProposals(now);
    return new Open(proposal, call, now);
  }

  private void save(UUID id, int number, ProposalPlan content, Instant now) {
    versions.save(id, number, content, caller.id(), now);
    proposals.saved(id, number);
  }

  private ProposalView stepped(String action, UUID id) {
    var view = view(id);
    trail.record(Decision.of(view.proposal().communityCode(), action, "proposal", id));
    return view;
  }

  private ProposalView view(UUID id) {
    var proposal = proposals.byId(id).orElseThrow();
    return new ProposalView(proposal, versions.of(id, proposal.latestVersion()).orElseThrow());
  }

  /** What the team can still change. */
  record Open(Proposal proposal, Call call, Instant now) {}
}
