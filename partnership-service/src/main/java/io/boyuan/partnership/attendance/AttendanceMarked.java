package io.boyuan.partnership.attendance;

import io.boyuan.partnership.session.SessionView;
import java.util.List;
import java.util.UUID;

/**
 * It is known who was at a session, as other features hear of it in the same transaction.
 *
 * @param session which has begun
 * @param enrolmentIds whose attendance changed
 */
public record AttendanceMarked(SessionView session, List<UUID> enrolmentIds) {}
