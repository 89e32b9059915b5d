package io.boyuan.volunteer.proposal;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.catalogue.FillNeeds;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * The other side accepts a proposal or declines it, and who proposed it takes it back. Who accepts
 * gives the need its people and gets an activity or a dispatch order, in one transaction.
 */
@ApplicationScoped
class AnswerProposal {

  private final Proposals proposals;
  private final Listings listings;
  private final Givers givers;
  private final FillNeeds fillNeeds;
  private final MakeOfMatch makeOfMatch;
  private final Sides sides;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  AnswerProposal(
      Proposals proposals,
      Listings listings,
      Givers givers,
      FillNeeds fillNeeds,
      MakeOfMatch makeOfMatch,
      Sides sides,
      AuditTrail trail,
      Caller caller,
      Clock clock) {
    this.proposals = proposals;
    this.listings = listings;
    this.givers = givers;
    this.fillNeeds = fillNeeds;
    this.makeOfMatch = makeOfMatch;
    this.sides = sides;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Accepts a proposal.
   *
   * @param id the proposal
   * @return the proposal with what was made of it
   * @throws Problem 403 {@code not-your-side}, {@code own-proposal}, 404, 409 {@code
   *     already-answered}, {@code already-matched}, {@code not-published}, {@code windows-over},
   *     {@code not-one-shift}
   */
  @Transactional
  ProposalView accept(UUID id) {
    var proposal = proposals.holding(id).orElseThrow(Problem::notFound);
    var need = fillNeeds.holding(proposal.needId());
    var giver = giverOf(proposal);
    sides.require(!proposal.isFromNeed(), need, giver);
    proposal.requireOpen();
    if (!giver.isThere()) {
      throw Problem.conflict("not-published");
    }
    givers.requireAgreement(giver, proposal.communityCode());
    int taken = fillNeeds.fill(need, proposal.people());
    var made = makeOfMatch.make(proposal.outcome(), need, giver, taken);
    proposal.accept(caller.id(), taken, made, clock.instant());
    proposals.flush();
    trail.record(decision("accept-match", proposal).with("people", taken));
    return ProposalView.of(proposal);
  }

  /**
   * Declines a proposal.
   *
   * @param id the proposal
   * @param words why
   * @return the proposal
   * @throws Problem 403 {@code not-your-side}, 404, 409 {@code already-answered}
   */
  @Transactional
  ProposalView decline(UUID id, String words) {
    var proposal = proposals.holding(id).orElseThrow(Problem::notFound);
    sides.require(!proposal.isFromNeed(), needOf(proposal), giverOf(proposal));
    proposal.decline(caller.id(), words, clock.instant());
    trail.record(decision("decline-match", proposal).because(words));
    return ProposalView.of(proposal);
  }

  /**
   * Takes a proposal back.
   *
   * @param id the proposal
   * @throws Problem 403 {@code not-your-side}, 404, 409 {@code already-answered}
   */
  @Transactional
  void withdraw(UUID id) {
    var proposal = proposals.holding(id).orElseThrow(Problem::notFound);
    sides.require(proposal.isFromNeed(), needOf(proposal), giverOf(proposal));
    proposal.withdraw(caller.id(), clock.instant());
    trail.record(decision("withdraw-match", proposal));
  }

  private Listing needOf(Proposal proposal) {
    return listings.byId(ListingKind.NEED, proposal.needId()).orElseThrow();
  }

  private Giver giverOf(Proposal proposal) {
    return givers.of(proposal.resourceId(), proposal.teamCode());
  }

  private static Decision decision(String action, Proposal proposal) {
    return Decision.of(proposal.communityCode(), action, "match-proposal", proposal.id());
  }
}
