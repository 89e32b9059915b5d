package io.boyuan.booking.points;

import java.util.UUID;

/**
 * A person's account right after points moved.
 *
 * @param accountId the account
 * @param balance points in it
 * @param version of the account
 */
record BalanceAfter(UUID accountId, long balance, long version) {}
