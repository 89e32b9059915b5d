package io.boyuan.booking.points;

import io.boyuan.platform.database.Row;
import java.util.UUID;

/**
 * An account right after points moved.
 *
 * @param accountId the account
 * @param balance points in it, below zero when it owes some
 * @param version of the account
 */
record BalanceAfter(UUID accountId, long balance, long version) {

  static BalanceAfter of(Row row) {
    return new BalanceAfter(row.id("id"), row.bigNumber("visible"), row.bigNumber("version"));
  }
}
