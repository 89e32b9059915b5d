package io.boyuan.partnership.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a participant at one session of their course.
 *
 * @param sessionId the session
 * @param startsAt its begin
 * @param presence whether they were there
 * @param means how it is known
 * @param markedAt since when it stands like that
 */
public record OwnPresence(
    UUID sessionId, Instant startsAt, Presence presence, Means means, Instant markedAt) {}
