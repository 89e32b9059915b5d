package io.boyuan.partnership.session;

import java.util.List;

/**
 * Sessions came onto the timetable, are elsewhere or are not held, as other features hear of it in
 * the same transaction, once all have moved.
 *
 * @param sessions as they stand
 */
public record SessionsChanged(List<SessionView> sessions) {}
