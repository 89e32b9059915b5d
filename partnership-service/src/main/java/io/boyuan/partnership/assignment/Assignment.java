package io.boyuan.partnership.assignment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody reviews a proposal.
 *
 * @param id the assignment, and the review that comes of it
 * @param callId the call
 * @param proposalId what is reviewed
 * @param reviewerId who reviews it
 * @param byHand whether staff chose so, rather than the balance
 * @param assignedAt when it was assigned
 */
@Schema(name = "ReviewAssignment")
public record Assignment(
    UUID id, UUID callId, UUID proposalId, UUID reviewerId, boolean byHand, Instant assignedAt) {}
