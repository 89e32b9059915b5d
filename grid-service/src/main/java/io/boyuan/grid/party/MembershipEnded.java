package io.boyuan.grid.party;

import java.util.UUID;

/**
 * Somebody is on a community's roll no more: what they were to serve is free for others, in the
 * same transaction.
 *
 * @param memberId the membership
 */
public record MembershipEnded(UUID memberId) {}
