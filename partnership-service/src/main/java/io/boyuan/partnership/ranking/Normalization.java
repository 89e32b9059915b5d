package io.boyuan.partnership.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes scores of severe and mild reviewers comparable. How far a score lies from its reviewer's
 * mean, in standard deviations of that reviewer, is put onto the mean and deviation of all scores
 * of the call: {@code m + (x - m_r) / s_r * s}, with population deviations. Of who gave one score
 * only, nothing is known of how severe they are: it stays as it is. Who gave everything the same
 * score prefers nothing: their scores become the call's mean. The result is not cut off at 0 or
 * 100.
 */
public final class Normalization {

  private static final MathContext EXACT = MathContext.DECIMAL128;

  private final Spread all;
  private final Map<UUID, Spread> byReviewer;

  private Normalization(Spread all, Map<UUID, Spread> byReviewer) {
    this.all = all;
    this.byReviewer = byReviewer;
  }

  /**
   * Normalizes the scores of a call.
   *
   * @param scores all of them
   * @return by review, in thousandths, rounded half up
   */
  public static Map<UUID, Integer> of(List<RawScore> scores) {
    if (scores.isEmpty()) {
      return Map.of();
    }
    var normalization =
        new Normalization(
            Spread.of(scores),
            scores.stream()
                .collect(
                    Collectors.groupingBy(
                        RawScore::reviewerId,
                        Collectors.collectingAndThen(Collectors.toList(), Spread::of))));
    return scores.stream().collect(Collectors.toMap(RawScore::reviewId, normalization::normal));
  }

  private int normal(RawScore score) {
    var own = byReviewer.get(score.reviewerId());
    if (own.scores() < 2) {
      return score.milli();
    }
    if (own.deviation().signum() == 0) {
      return rounded(all.mean());
    }
    var distance = BigDecimal.valueOf(score.milli()).subtract(own.mean());
    return rounded(
        all.mean().add(distance.multiply(all.deviation()).divide(own.deviation(), EXACT)));
  }

  private static int rounded(BigDecimal milli) {
    return milli.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** How scores lie. */
  private record Spread(int scores, BigDecimal mean, BigDecimal deviation) {

    static Spread of(List<RawScore> scores) {
      var count = BigDecimal.valueOf(scores.size());
      var mean =
          BigDecimal.valueOf(scores.stream().mapToLong(RawScore::milli).sum()).divide(count, EXACT);
      var squares =
          scores.stream()
              .map(score -> BigDecimal.valueOf(score.milli()).subtract(mean).pow(2))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean same = scores.stream().allMatch(score -> score.milli() == scores.getFirst().milli());
      return new Spread(
          scores.size(), mean, same ? BigDecimal.ZERO : squares.divide(count, EXACT).sqrt(EXACT));
    }
  }
}
