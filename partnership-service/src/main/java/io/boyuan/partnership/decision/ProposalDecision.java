package io.boyuan.partnership.decision;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of a proposal.
 *
 * @param proposalId the proposal
 * @param callId the call
 * @param place where it stands, each place once
 * @param rank where it stands; what cannot be told apart shares one
 * @param scoreMilli its normalized score of 100 in thousandths, null without a review
 * @param rawMilli its score as given in thousandths, null without a review
 * @param reviews how many reviews it has
 * @param askedFen what it asks for, in fen
 * @param fundedFen what it gets, in fen
 * @param outcome what that comes to
 * @param overrideReason why it is otherwise than the ranking says, null when it is not
 * @param reasons what the team is told, null while nothing is written
 * @param underAgreement whether its university had an agreement on the deadline's day; without one
 *     it gets nothing
 * @param publishedAt when it was published, null before
 */
@Schema(name = "ProposalDecision")
public record ProposalDecision(
    UUID proposalId,
    UUID callId,
    int place,
    int rank,
    Integer scoreMilli,
    Integer rawMilli,
    int reviews,
    long askedFen,
    long fundedFen,
    Outcome outcome,
    String overrideReason,
    String reasons,
    boolean underAgreement,
    Instant publishedAt) {}
