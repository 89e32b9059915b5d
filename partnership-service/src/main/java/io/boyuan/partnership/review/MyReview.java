package io.boyuan.partnership.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review in the list of who writes it.
 *
 * @param id the review
 * @param callId the call
 * @param number the proposal's number in the call
 * @param title what the proposal is called
 * @param state how far it is
 * @param reviewUntil until when
 * @param assignedAt since when it is theirs
 */
@Schema(name = "MyReview")
record MyReview(
    UUID id,
    UUID callId,
    int number,
    String title,
    ReviewState state,
    Instant reviewUntil,
    Instant assignedAt) {}
