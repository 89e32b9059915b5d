package io.boyuan.partnership.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.partnership.call.Criterion;
import io.boyuan.partnership.review.GivenReviews;
import io.boyuan.platform.text.Names;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Scores of severe and mild reviewers become comparable (P3). All tables are worked by hand. */
class NormalizationTest {

  private static final UUID SEVERE = UUID.randomUUID();
  private static final UUID MILD = UUID.randomUUID();
  private static final UUID ONCE = UUID.randomUUID();

  @Test
  void a_score_is_the_share_of_the_points_by_weight() {
    var rubric = List.of(criterion(50, 10), criterion(30, 5), criterion(20, 7));

    assertThat(RawScore.of(given(SEVERE, 10, 5, 7), rubric).milli()).isEqualTo(100_000);
    assertThat(RawScore.of(given(SEVERE, 0, 0, 0), rubric).milli()).isZero();
    // 50 * 7/10 + 30 * 2/5 + 20 * 3/7 = 35 + 12 + 8.571428…
    assertThat(RawScore.of(given(SEVERE, 7, 2, 3), rubric).milli()).isEqualTo(55_571);
    // A third of 1 percent is 333.33 thousandths; two make 666.67.
    assertThat(
            RawScore.of(given(SEVERE, 1, 1), List.of(criterion(1, 3), criterion(99, 297))).milli())
        .isEqualTo(667);
  }

  /**
   * The severe one gives 40 and 60: mean 50, deviation 10. The mild one gives 80 and 90: mean 85,
   * deviation 5. All four: mean 67.5, squares 27.5², 7.5², 12.5², 22.5² = 1475, deviation √368.75 =
   * 19.202864…. One deviation below is 48.297, one above 86.703, whoever scored.
   */
  @Test
  void severe_and_mild_reviewers_come_to_the_same() {
    var scores = List.of(score(SEVERE, 40), score(SEVERE, 60), score(MILD, 80), score(MILD, 90));

    assertThat(normal(scores)).containsExactly(48_297, 86_703, 48_297, 86_703);
  }

  /** Of 70, 50 and 30 the last reviewer gave only 30, so it stays. */
  @Test
  void one_score_of_a_reviewer_stays_as_it_is() {
    var scores = List.of(score(SEVERE, 70), score(SEVERE, 50), score(ONCE, 30));

    // All: mean 50, deviation √(800/3) = 16.329931…; the first reviewer has mean 60, deviation 10.
    assertThat(normal(scores)).containsExactly(66_330, 33_670, 30_000);
  }

  /** Who gives 90 twice says nothing of which is better: 90, 90, 40, 20 have the mean 60. */
  @Test
  void scores_without_spread_become_the_mean_of_the_call() {
    var scores = List.of(score(MILD, 90), score(MILD, 90), score(SEVERE, 40), score(SEVERE, 20));

    // Squares 30², 30², 20², 40² = 3800, deviation √950 = 30.822070….
    assertThat(normal(scores)).containsExactly(60_000, 60_000, 90_822, 29_178);
  }

  @Test
  void nothing_comes_of_nothing() {
    assertThat(Normalization.of(List.of())).isEmpty();
  }

  @Property(tries = 200)
  void the_order_of_a_reviewer_stays(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 100) Integer> severe,
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 100) Integer> mild) {
    var scores =
        Stream.concat(
                severe.stream().map(each -> score(SEVERE, each)),
                mild.stream().map(each -> score(MILD, each)))
            .toList();
    var normal = Normalization.of(scores);
    for (var one : scores) {
      for (var other : scores) {
        if (one.reviewerId().equals(other.reviewerId()) && one.milli() > other.milli()) {
          assertThat(normal.get(one.reviewId()))
              .isGreaterThanOrEqualTo(normal.get(other.reviewId()));
        }
      }
    }
  }

  private static List<Integer> normal(List<RawScore> scores) {
    var normal = Normalization.of(scores);
    return scores.stream().map(score -> normal.get(score.reviewId())).toList();
  }

  private static RawScore score(UUID reviewer, int ofHundred) {
    return new RawScore(UUID.randomUUID(), UUID.randomUUID(), reviewer, ofHundred * 1000);
  }

  private static Criterion criterion(int weight, int most) {
    return new Criterion(new Names("可行", "Feasible"), weight, most);
  }

  private static GivenReviews.Given given(UUID reviewer, Integer... points) {
    return new GivenReviews.Given(UUID.randomUUID(), UUID.randomUUID(), reviewer, List.of(points));
  }
}
