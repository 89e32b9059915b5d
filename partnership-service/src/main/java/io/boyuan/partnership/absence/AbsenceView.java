package io.boyuan.partnership.absence;

import java.time.Instant;
import java.util.UUID;

/**
 * 请假: that somebody will not come to a session.
 *
 * @param enrolmentId who takes part in the course
 * @param sessionId the session
 * @param reason why not, null when not said
 * @param noticedAt when it was said
 */
record AbsenceView(UUID enrolmentId, UUID sessionId, String reason, Instant noticedAt) {}
