package io.boyuan.volunteer.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal as it is shown.
 *
 * @param id the proposal
 * @param needId the need that is to be served
 * @param resourceId the resource that is to serve it, null for a team
 * @param teamCode the team that is to serve it, null for a resource
 * @param communityCode the need's community
 * @param organizationCode the organization of either, null when none
 * @param direction who proposes to whom
 * @param outcome what is made when it is accepted
 * @param people how many would come
 * @param score how well they fit, 0 to 100, when it was proposed
 * @param words to the other side
 * @param status where it stands
 * @param answer why it was declined
 * @param peopleTaken how many of them the need took
 * @param activityId the activity that was made
 * @param orderId the order that was raised
 * @param createdAt when it was proposed
 * @param decidedAt when it was answered
 */
record ProposalView(
    UUID id,
    UUID needId,
    UUID resourceId,
    String teamCode,
    String communityCode,
    String organizationCode,
    Proposal.Direction direction,
    Proposal.Outcome outcome,
    int people,
    int score,
    String words,
    Proposal.Status status,
    String answer,
    Integer peopleTaken,
    UUID activityId,
    UUID orderId,
    Instant createdAt,
    Instant decidedAt) {

  static ProposalView of(Proposal proposal) {
    return new ProposalView(
        proposal.id(),
        proposal.needId(),
        proposal.resourceId(),
        proposal.teamCode(),
        proposal.communityCode(),
        proposal.organizationCode(),
        proposal.direction(),
        proposal.outcome(),
        proposal.people(),
        proposal.score(),
        proposal.words(),
        proposal.status(),
        proposal.answer(),
        proposal.peopleTaken(),
        proposal.activityId(),
        proposal.orderId(),
        proposal.createdAt(),
        proposal.decidedAt());
  }
}
