package io.boyuan.partnership.fundstatement;

import io.boyuan.partnership.fund.FundAccountKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month of a fund.
 *
 * @param communityCode whose fund
 * @param month as {@code 2026-11}
 * @param openingFen what was there when it began, in fen
 * @param broughtInFen what was there before the book was kept here and came into it, in fen
 * @param receivedFen what came in besides transfers, in fen
 * @param paidFen what went out besides transfers, in fen
 * @param closingFen what was there when it ended, or now, in fen
 * @param accounts each account
 */
@Schema(name = "FundMonth")
record MonthStatement(
    String communityCode,
    String month,
    long openingFen,
    long broughtInFen,
    long receivedFen,
    long paidFen,
    long closingFen,
    List<OfAccount> accounts) {

  static MonthStatement of(String community, String month, List<OfAccount> accounts) {
    long opening = 0;
    long closing = 0;
    long broughtIn = 0;
    long received = 0;
    long paid = 0;
    for (var each : accounts) {
      if (each.openingFen() != null) {
        opening += each.openingFen();
        closing += each.closingFen();
      } else if (each.account() == FundAccountKind.OPENING) {
        broughtIn += each.outFen();
      } else if (each.account() != FundAccountKind.TRANSIT) {
        // What left a source came in, what entered a purpose went out.
        received += each.outFen();
        paid += each.inFen();
      }
    }
    return new MonthStatement(
        community, month, opening, broughtIn, received, paid, closing, accounts);
  }

  /**
   * A month of one account.
   *
   * @param account which
   * @param openingFen what it held when the month began; null for sources and purposes
   * @param inFen what entered it
   * @param outFen what left it
   * @param closingFen what it held when the month ended, or now; null for sources and purposes
   */
  @Schema(name = "FundMonthOfAccount")
  record OfAccount(
      FundAccountKind account, Long openingFen, long inFen, long outFen, Long closingFen) {}
}
