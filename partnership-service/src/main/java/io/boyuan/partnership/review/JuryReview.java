package io.boyuan.partnership.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review as staff read it.
 *
 * @param proposalId what it is about
 * @param number the proposal's number in the call
 * @param reviewerId who wrote it
 * @param assignedAt since when it is theirs
 * @param droppedAt since when it no longer is and does not count, null while it is
 * @param review what they say
 */
@Schema(name = "JuryReview")
record JuryReview(
    UUID proposalId,
    int number,
    UUID reviewerId,
    Instant assignedAt,
    Instant droppedAt,
    Review review) {}
