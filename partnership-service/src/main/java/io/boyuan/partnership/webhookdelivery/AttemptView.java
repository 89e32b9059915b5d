package io.boyuan.partnership.webhookdelivery;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One try to deliver an event.
 *
 * @param at when
 * @param millis how long it took, in milliseconds
 * @param status what the receiver answered, null when it did not
 * @param trouble why there was no answer, null when there was
 * @param answer how the answer begins, 500 characters at most, null when there was none
 */
@Schema(name = "WebhookAttempt")
record AttemptView(
    Instant at,
    @Schema(examples = "84") int millis,
    @Schema(examples = "503") Integer status,
    @Schema(examples = "TIMEOUT") String trouble,
    @Schema(examples = "maintenance") String answer) {}
