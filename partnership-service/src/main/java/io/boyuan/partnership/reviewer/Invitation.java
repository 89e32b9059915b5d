package io.boyuan.partnership.reviewer;

import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody is asked to review, as they read it.
 *
 * @param id the invitation
 * @param callId the call
 * @param callTitle what the call is called
 * @param status what they answered
 * @param deadline when proposals are in
 * @param reviewUntil until when they would review
 * @param invitedAt when they were asked
 */
@Schema(name = "ReviewInvitation")
record Invitation(
    UUID id,
    UUID callId,
    Names callTitle,
    Reviewer.Status status,
    Instant deadline,
    Instant reviewUntil,
    Instant invitedAt) {}
