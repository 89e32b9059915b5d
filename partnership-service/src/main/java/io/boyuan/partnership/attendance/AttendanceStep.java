package io.boyuan.partnership.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * What was once said of a participant at a session.
 *
 * @param presence whether they were there
 * @param means how it was known
 * @param reason why it was said late, null otherwise
 * @param markedBy who said so
 * @param markedAt when
 */
record AttendanceStep(
    Presence presence, Means means, String reason, UUID markedBy, Instant markedAt) {}
