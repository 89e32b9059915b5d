package io.boyuan.partnership.challenge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A matter of the three parties that could become a challenge, as grid-service told last.
 *
 * @param matterId the matter
 * @param communityCode the community it concerns
 * @param gridCode the grid it concerns, null for all of the community
 * @param title in a few words
 * @param category what kind of matter
 * @param status how far the three parties are with it
 * @param changedAt when it was told
 * @param challengeId the challenge it became, null while it did not
 */
@Schema(name = "ChallengeCandidate")
record Candidate(
    UUID matterId,
    String communityCode,
    String gridCode,
    String title,
    String category,
    String status,
    Instant changedAt,
    UUID challengeId) {}
