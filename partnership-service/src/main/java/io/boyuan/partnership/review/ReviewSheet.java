package io.boyuan.partnership.review;

import io.boyuan.partnership.call.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reviewer has before them.
 *
 * @param review what they say so far
 * @param callId the call
 * @param rubric what proposals are judged by
 * @param reviewUntil until when they say it
 * @param proposal what they judge
 */
@Schema(name = "ReviewSheet")
record ReviewSheet(
    Review review,
    UUID callId,
    List<Criterion> rubric,
    Instant reviewUntil,
    BlindProposal proposal) {}
