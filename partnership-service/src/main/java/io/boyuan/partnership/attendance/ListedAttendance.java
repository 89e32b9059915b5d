package io.boyuan.partnership.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A participant in the list of a session, for its teacher and staff.
 *
 * @param enrolmentId who takes part
 * @param participantName what they are called
 * @param presence whether they were there, null while nobody said so
 * @param means how it is known, null while it is not
 * @param markedAt since when it stands like that, null while it is not known
 * @param noticedAt when it was said that they would not come, null when it was not
 * @param noticeReason why not, null when not said
 * @param enrolledAt when they asked for their place
 */
record ListedAttendance(
    UUID enrolmentId,
    String participantName,
    Presence presence,
    Means means,
    Instant markedAt,
    Instant noticedAt,
    String noticeReason,
    Instant enrolledAt) {}
