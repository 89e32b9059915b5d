package io.boyuan.partnership.session;

import java.time.Instant;
import java.util.UUID;

/**
 * When and where a session of a timetable is.
 *
 * @param startsAt begin
 * @param endsAt end
 * @param roomId in which space
 */
public record ScheduledClass(Instant startsAt, Instant endsAt, UUID roomId) {}
