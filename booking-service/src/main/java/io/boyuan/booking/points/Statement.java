package io.boyuan.booking.points;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as its holder sees it.
 *
 * @param balance points in it now, below zero when some are owed
 * @param entries what came in and went out, newest first
 * @param nextCursor where the next page of entries begins, null on the last one
 */
record Statement(long balance, List<Line> entries, String nextCursor) {

  /**
   * Points that came in or went out.
   *
   * @param id the entry
   * @param points how many, negative when they went out
   * @param balanceAfter what was in the account then
   * @param reason why
   * @param sourceId the service record, booking, transfer or adjustment
   * @param communityCode the community that issued or took them
   * @param at when
   * @param expiresAt when they expire unless they are spent before; null for what went out
   */
  record Line(
      UUID id,
      long points,
      long balanceAfter,
      Reason reason,
      UUID sourceId,
      String communityCode,
      Instant at,
      Instant expiresAt) {}
}
