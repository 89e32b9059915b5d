package io.boyuan.partnership.session;

/**
 * A session is at another time or in another room, as other features hear of it in the same
 * transaction.
 *
 * @param session as it stands
 */
public record SessionMoved(SessionView session) {}
