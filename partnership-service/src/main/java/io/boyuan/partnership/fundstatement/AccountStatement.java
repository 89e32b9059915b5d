package io.boyuan.partnership.fundstatement;

import io.boyuan.partnership.fund.FundReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one account of a fund holds, and a page of its entries.
 *
 * @param balanceFen what it holds now, in fen; zero for sources and purposes
 * @param items newest first
 * @param nextCursor where the next page begins, null on the last one
 */
@Schema(name = "FundAccountStatement")
record AccountStatement(long balanceFen, List<Line> items, String nextCursor) {

  /**
   * One entry.
   *
   * @param id the entry
   * @param fen how much entered, below zero what left, in fen
   * @param balanceFen what was there afterwards, zero for sources and purposes
   * @param reason why
   * @param at when
   */
  @Schema(name = "FundAccountLine")
  record Line(UUID id, long fen, long balanceFen, FundReason reason, Instant at) {}
}
