package io.boyuan.grid.review;

import io.boyuan.grid.tripartite.Party;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a party thinks of another.
 *
 * @param by who scores
 * @param of who is scored
 * @param points 0 to 100 by the criterion's code; null while others must not see them
 * @param words why, may be null
 */
@Schema(name = "DutyScore")
record Score(Party by, Party of, Map<String, Integer> points, String words) {

  /** The same while nobody may see what it says. */
  Score hidden() {
    return new Score(by, of, null, null);
  }

  /**
   * The weighted average of what others think of a party.
   *
   * @return with two decimals, null when nobody scored it
   */
  static BigDecimal average(List<Criterion> criteria, List<Score> scores) {
    if (scores.isEmpty()) {
      return null;
    }
    long sum = 0;
    long weights = 0;
    for (var criterion : criteria) {
      weights += criterion.weight();
      for (var score : scores) {
        sum += (long) criterion.weight() * score.points().get(criterion.code());
      }
    }
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(weights * scores.size()), 2, RoundingMode.HALF_UP);
  }
}
