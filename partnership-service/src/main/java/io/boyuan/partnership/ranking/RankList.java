package io.boyuan.partnership.ranking;

import io.boyuan.partnership.call.TieRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Proposals in the order of their scores. What the tie rules of the call cannot tell apart shares a
 * rank; it stands in the order of its numbers. What nobody reviewed comes last.
 */
public final class RankList {

  private RankList() {}

  /**
   * Ranks.
   *
   * @param scored all proposals of a call
   * @param rules what decides between equal scores, in this order
   * @return the best first
   */
  public static List<Ranked> of(List<Scored> scored, List<TieRule> rules) {
    var order = byScore();
    for (var rule : rules) {
      order = order.thenComparing(by(rule));
    }
    var ranked = new ArrayList<Ranked>();
    for (var next : scored.stream().sorted(order.thenComparing(Scored::number)).toList()) {
      int place = ranked.size() + 1;
      boolean shares = !ranked.isEmpty() && order.compare(ranked.getLast().scored(), next) == 0;
      ranked.add(new Ranked(place, shares ? ranked.getLast().rank() : place, next));
    }
    return ranked;
  }

  private static Comparator<Scored> byScore() {
    return falling(Scored::scoreMilli);
  }

  private static Comparator<Scored> by(TieRule rule) {
    return switch (rule) {
      case HEAVIEST_CRITERION -> falling(Scored::heaviestMilli);
      case HIGHER_RAW_SCORE -> falling(Scored::rawMilli);
      case LOWER_BUDGET -> Comparator.comparing(Scored::askedFen);
      case EARLIER_SUBMISSION -> Comparator.comparing(Scored::submittedAt);
    };
  }

  private static Comparator<Scored> falling(Function<Scored, Integer> value) {
    return Comparator.comparing(value, Comparator.nullsLast(Comparator.<Integer>reverseOrder()));
  }

  /**
   * A proposal and where it stands.
   *
   * @param place counts from 1, each once
   * @param rank the place of the first it is equal to
   * @param scored the proposal
   */
  public record Ranked(int place, int rank, Scored scored) {}
}
