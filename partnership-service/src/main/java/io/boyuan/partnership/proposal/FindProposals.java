package io.boyuan.partnership.proposal;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.call.Calls;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * A team reads its proposals as they are; those who take part in one, the coordinators of their
 * university, the staff who called and the street read what was submitted and not taken back.
 * Nobody else reads any of it here.
 */
@ApplicationScoped
public class FindProposals {

  private final Calls calls;
  private final Proposals proposals;
  private final ProposalVersions versions;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  FindProposals(
      Calls calls,
      Proposals proposals,
      ProposalVersions versions,
      CommunityStaff staff,
      Caller caller) {
    this.calls = calls;
    this.proposals = proposals;
    this.versions = versions;
    this.staff = staff;
    this.caller = caller;
  }

  @Transactional
  ProposalView byId(UUID id) {
    var proposal = readable(id);
    int shown = isOfTeam(proposal) ? proposal.latestVersion() : proposal.submittedVersion();
    return new ProposalView(proposal, versions.of(id, shown).orElseThrow());
  }

  @Transactional
  Page<ProposalVersion> versions(UUID id, PageRequest request) {
    return proposals
        .byId(id)
        .filter(this::isOfTeam)
        .map(proposal -> versions.of(id, request))
        .orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<SubmittedProposal> submitted(UUID callId, PageRequest request) {
    var call = calls.byId(callId).orElseThrow(Problem::notFound);
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(call.communityCode());
    }
    return proposals.submitted(callId, request);
  }

  @Transactional
  Page<SubmittedProposal> mine(PageRequest request) {
    return proposals.ofTeams(caller.teams(), request);
  }

  /**
   * A proposal of which the caller may read at least what was submitted.
   *
   * @param id the proposal
   * @return the proposal
   * @throws Problem 404 for everybody else
   */
  public Proposal readable(UUID id) {
    return proposals
        .byId(id)
        .filter(each -> isOfTeam(each) || (each.isSubmitted() && concerns(each)))
        .orElseThrow(Problem::notFound);
  }

  boolean isOfTeam(Proposal proposal) {
    return caller.teams().contains(proposal.teamCode());
  }

  private boolean concerns(Proposal proposal) {
    return caller.is(Roles.DISPATCHER)
        || staff.isOf(proposal.communityCode())
        || (caller.is(Roles.COORDINATOR)
            && caller.organizations().contains(proposal.universityCode()))
        || proposals.takesPart(proposal, caller.id());
  }
}
