package io.boyuan.partnership.ranking;

import io.boyuan.partnership.call.Criterion;
import io.boyuan.partnership.review.GivenReviews;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/**
 * What a review makes of a proposal.
 *
 * @param reviewId the review
 * @param proposalId what it is about
 * @param reviewerId whose it is
 * @param milli the score of 100, in thousandths
 */
public record RawScore(UUID reviewId, UUID proposalId, UUID reviewerId, int milli) {

  private static final int THOUSANDTHS = 1_000;

  /**
   * The score of a review: of each criterion the share of its most points, by its weight.
   *
   * @param given the points
   * @param rubric what they are given for, in the same order
   * @return 0 to 100,000 thousandths, rounded half up
   */
  public static RawScore of(GivenReviews.Given given, List<Criterion> rubric) {
    var sum = BigDecimal.ZERO;
    for (int i = 0; i < rubric.size(); i++) {
      var criterion = rubric.get(i);
      sum =
          sum.add(
              BigDecimal.valueOf(
                      (long) THOUSANDTHS * criterion.weightPercent() * given.points().get(i))
                  .divide(BigDecimal.valueOf(criterion.mostPoints()), MathContext.DECIMAL128));
    }
    return new RawScore(
        given.reviewId(),
        given.proposalId(),
        given.reviewerId(),
        sum.setScale(0, RoundingMode.HALF_UP).intValueExact());
  }
}
