package io.boyuan.partnership.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.boyuan.partnership.call.CallBudget;
import io.boyuan.partnership.call.TieRule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The order of proposals, and what they get of the budget (P3). */
class RankListTest {

  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");

  @Test
  void the_rules_decide_between_equal_scores_in_their_order() {
    var one = new Scored(id(1), 1, 80_000, 70_000, 7_000, 2, 500, NOON);
    var two = new Scored(id(2), 2, 80_000, 71_000, 7_000, 2, 400, NOON.minusSeconds(1));
    var three = new Scored(id(3), 3, 80_000, 60_000, 8_000, 2, 900, NOON.plusSeconds(1));
    var best = new Scored(id(4), 4, 80_001, 60_000, 1_000, 2, 900, NOON.plusSeconds(9));
    var all = List.of(one, two, three, best);

    assertThat(order(all, TieRule.HEAVIEST_CRITERION, TieRule.HIGHER_RAW_SCORE))
        .containsExactly(4, 3, 2, 1);
    assertThat(order(all, TieRule.EARLIER_SUBMISSION)).containsExactly(4, 2, 1, 3);
    assertThat(order(all, TieRule.LOWER_BUDGET)).containsExactly(4, 2, 1, 3);
    assertThat(order(all, TieRule.HEAVIEST_CRITERION, TieRule.EARLIER_SUBMISSION))
        .containsExactly(4, 3, 2, 1);
  }

  @Test
  void what_no_rule_tells_apart_shares_a_rank_and_stands_by_number() {
    var list =
        RankList.of(
            List.of(scored(3, 80_000, 1), scored(1, 80_000, 1), scored(2, 70_000, 1)),
            List.of(TieRule.LOWER_BUDGET));

    assertThat(list)
        .extracting(each -> each.scored().number(), RankList.Ranked::place, RankList.Ranked::rank)
        .containsExactly(tuple(1, 1, 1), tuple(3, 2, 1), tuple(2, 3, 3));
  }

  @Test
  void what_nobody_reviewed_is_last_and_gets_nothing() {
    var none = new Scored(id(1), 1, null, null, null, 0, 100, NOON);
    var list = RankList.of(List.of(none, scored(2, 0, 100)), List.of(TieRule.HEAVIEST_CRITERION));

    assertThat(list).extracting(each -> each.scored().number()).containsExactly(2, 1);
    assertThat(FundList.of(list, new CallBudget(1_000L, 500L, true), Set.of()))
        .containsExactly(100L, 0L);
  }

  @Test
  void the_first_that_does_not_fit_is_offered_what_is_left_if_the_call_says_so() {
    var list = ranked(600, 500, 100);

    assertThat(FundList.of(list, new CallBudget(1_000L, 600L, true), Set.of()))
        .containsExactly(600L, 400L, 0L);
    assertThat(FundList.of(list, new CallBudget(1_000L, 600L, false), Set.of()))
        .containsExactly(600L, 0L, 100L);
    assertThat(FundList.of(list, new CallBudget(1_200L, 600L, true), Set.of()))
        .containsExactly(600L, 500L, 100L);
    assertThat(FundList.of(list, new CallBudget(600L, 600L, true), Set.of()))
        .containsExactly(600L, 0L, 0L);
  }

  @Property
  void never_more_is_given_than_there_is(
      @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 1000) Long> asked,
      @ForAll @LongRange(min = 1, max = 4000) long budget,
      @ForAll boolean partial) {
    var list = ranked(asked.stream().mapToLong(Long::longValue).toArray());

    var funded = FundList.of(list, new CallBudget(budget, budget, partial), Set.of());

    assertThat(funded.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(budget);
    for (int i = 0; i < funded.size(); i++) {
      assertThat(funded.get(i)).isBetween(0L, asked.get(i));
    }
  }

  private static List<Integer> order(List<Scored> all, TieRule... rules) {
    return RankList.of(all, List.of(rules)).stream().map(each -> each.scored().number()).toList();
  }

  private static List<RankList.Ranked> ranked(long... asked) {
    return RankList.of(
        IntStream.range(0, asked.length)
            .mapToObj(i -> scored(i + 1, 90_000 - i, asked[i]))
            .toList(),
        List.of(TieRule.EARLIER_SUBMISSION));
  }

  private static Scored scored(int number, int score, long asked) {
    return new Scored(id(number), number, score, score, 5_000, 1, asked, NOON);
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
