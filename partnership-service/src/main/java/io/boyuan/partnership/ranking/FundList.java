package io.boyuan.partnership.ranking;

import io.boyuan.partnership.call.CallBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Spends a budget down a list. What fits in what is left is funded in full. The first that does not
 * is offered what is left if the call says so, which ends the list; otherwise it is passed over,
 * and the next that fits is funded. What nobody reviewed or what dropped out gets nothing.
 */
public final class FundList {

  private FundList() {}

  /**
   * Spends it.
   *
   * @param ranked the best first
   * @param budget what there is
   * @param droppedOut proposals that cannot be funded
   * @return what each gets in fen, in the same order
   */
  public static List<Long> of(
      List<RankList.Ranked> ranked, CallBudget budget, Set<UUID> droppedOut) {
    long left = budget.totalFen();
    var funded = new ArrayList<Long>();
    for (var each : ranked) {
      boolean counts =
          each.scored().reviews() > 0 && !droppedOut.contains(each.scored().proposalId());
      long asked = counts ? each.scored().askedFen() : 0;
      long gets = asked <= left ? asked : budget.partialFunding() ? left : 0;
      funded.add(gets);
      left = gets < asked && budget.partialFunding() ? 0 : left - gets;
    }
    return funded;
  }
}
