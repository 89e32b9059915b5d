package io.boyuan.partnership.ranking;

import io.boyuan.partnership.call.CallBudget;
import java.util.ArrayList;
import java.util.List;

/**
 * Spends a budget down a list. What fits in what is left is funded in full. The first that does not
 * is offered what is left if the call says so, which ends the list; otherwise it is passed over,
 * and the next that fits is funded. What nobody reviewed gets nothing.
 */
public final class FundList {

  private FundList() {}

  /**
   * Spends it.
   *
   * @param ranked the best first
   * @param budget what there is
   * @return what each gets in fen, in the same order
   */
  public static List<Long> of(List<RankList.Ranked> ranked, CallBudget budget) {
    long left = budget.totalFen();
    var funded = new ArrayList<Long>();
    for (var each : ranked) {
      long asked = each.scored().reviews() == 0 ? 0 : each.scored().askedFen();
      long gets = asked <= left ? asked : budget.partialFunding() ? left : 0;
      funded.add(gets);
      left = gets < asked && budget.partialFunding() ? 0 : left - gets;
    }
    return funded;
  }
}
