package io.boyuan.booking.points;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as its holder sees it.
 *
 * @param balance points in it now
 * @param entries what came in and went out, newest first
 * @param nextCursor where the next page of entries begins, null on the last one
 */
record Statement(long balance, List<Line> entries, String nextCursor) {

  /**
   * Points that came in or went out.
   *
   * @param id the entry
   * @param points how many, negative when they went out
   * @param reason {@code SERVICE}, {@code BOOKING} or {@code REFUND}
   * @param sourceId the service record or booking
   * @param communityCode the community that issued or took them
   * @param at when
   */
  record Line(
      UUID id, long points, Reason reason, UUID sourceId, String communityCode, Instant at) {}
}
