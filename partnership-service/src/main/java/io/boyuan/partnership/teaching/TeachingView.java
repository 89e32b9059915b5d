package io.boyuan.partnership.teaching;

import java.time.Instant;
import java.util.UUID;

/**
 * 授课: a session that was to be taught, and what became of it.
 *
 * @param sessionId the session
 * @param courseId the course
 * @param termId the term
 * @param teacherId who taught, or was to
 * @param startsAt begin
 * @param endsAt end
 * @param outcome what became of it
 * @param minutes how long it was taught, as confirmed
 * @param reason why it was otherwise than planned, null when it was not
 * @param present how many participants were there
 * @param confirmedAt when staff said so, null while they have not
 */
record TeachingView(
    UUID sessionId,
    UUID courseId,
    UUID termId,
    UUID teacherId,
    Instant startsAt,
    Instant endsAt,
    Outcome outcome,
    int minutes,
    String reason,
    int present,
    Instant confirmedAt) {}
