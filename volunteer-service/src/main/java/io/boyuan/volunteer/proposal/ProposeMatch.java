package io.boyuan.volunteer.proposal;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.catalogue.Listing;
import io.boyuan.volunteer.catalogue.ListingKind;
import io.boyuan.volunteer.catalogue.Listings;
import io.boyuan.volunteer.matching.RankMatches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The need's side invites a resource or a team, or that side applies to the need (V2). */
@ApplicationScoped
class ProposeMatch {

  private final Proposals proposals;
  private final Listings listings;
  private final Givers givers;
  private final RankMatches rank;
  private final Sides sides;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ProposeMatch(
      Proposals proposals,
      Listings listings,
      Givers givers,
      RankMatches rank,
      Sides sides,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.proposals = proposals;
    this.listings = listings;
    this.givers = givers;
    this.rank = rank;
    this.sides = sides;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Proposes a match.
   *
   * @param needId the need
   * @param plan what is proposed
   * @return the proposal
   * @throws Problem 400, 403 {@code not-your-side}, 404, 409 {@code not-published}, {@code
   *     already-matched}, {@code already-proposed}, {@code no-agreement}
   */
  @Transactional
  ProposalView propose(UUID needId, ProposalPlan plan) {
    plan.requireSound();
    var need = publishedNeed(needId);
    var giver = givers.of(plan.resourceId(), plan.teamCode());
    if (!giver.isThere()) {
      throw Problem.conflict("not-published");
    }
    boolean invites = plan.direction() == Proposal.Direction.INVITATION;
    sides.require(invites, need, giver);
    givers.requireAgreement(giver, need.content().communityCode());
    int score =
        giver.isTeam()
            ? rank.scoreOfTeam(need, giver.teamCode())
            : rank.score(need, giver.resource());
    var proposal = Proposal.of(ids.next(), need, giver, plan, score, caller.id(), clock.instant());
    proposals.persistAndFlush(proposal);
    trail.record(
        Decision.of(
                proposal.communityCode(),
                invites ? "invite-resource" : "apply-to-need",
                "match-proposal",
                proposal.id())
            .with("score", score));
    return ProposalView.of(proposal);
  }

  private Listing publishedNeed(UUID id) {
    var listing = listings.byId(ListingKind.NEED, id).orElseThrow(Problem::notFound);
    return switch (listing.status()) {
      case PUBLISHED -> listing;
      case DRAFT -> throw Problem.notFound();
      case MATCHED, FULFILLED -> throw Problem.conflict("already-matched");
      case CLOSED, EXPIRED -> throw Problem.conflict("not-published");
    };
  }

  /**
   * The proposals of a side, newest first.
   *
   * @param community needs of this community, which the caller acts for
   * @param organization or resources of this organization, which is the caller's
   * @param status null for any
   * @param request which page
   * @return the page
   * @throws Problem 400, 403 {@code other-community}, {@code other-organization}
   */
  @Transactional
  Page<ProposalView> of(
      String community, String organization, Proposal.Status status, PageRequest request) {
    if (community == null && organization == null) {
      throw Problem.invalid("community", "required");
    }
    boolean ofOwnOrganization =
        organization != null && caller.organizations().contains(organization);
    if (!ofOwnOrganization && community == null) {
      throw Problem.forbidden("other-organization");
    }
    if (!ofOwnOrganization) {
      caller.requireActsFor(community);
    }
    return proposals.of(community, organization, status, request).map(ProposalView::of);
  }

  /** One proposal, for both sides. */
  @Transactional
  ProposalView byId(UUID id) {
    var proposal = proposals.findByIdOptional(id).orElseThrow(Problem::notFound);
    boolean ofResource =
        proposal.organizationCode() != null
            && caller.organizations().contains(proposal.organizationCode());
    if (!ofResource) {
      caller.requireActsFor(proposal.communityCode());
    }
    return ProposalView.of(proposal);
  }
}
