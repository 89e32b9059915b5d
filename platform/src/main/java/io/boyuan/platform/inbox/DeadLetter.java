package io.boyuan.platform.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that could not be handled.
 *
 * @param id the dead letter
 * @param consumer the handler that failed
 * @param eventId the fact's event
 * @param type the fact's type
 * @param aggregateId what the fact is about
 * @param data the fact, as it came
 * @param reason why it failed
 * @param failedAt when it was given up
 * @param replayedAt when it was handled after all, null while it waits
 */
public record DeadLetter(
    UUID id,
    String consumer,
    UUID eventId,
    String type,
    String aggregateId,
    String data,
    String reason,
    Instant failedAt,
    Instant replayedAt) {}
