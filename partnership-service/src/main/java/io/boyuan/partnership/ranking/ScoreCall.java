package io.boyuan.partnership.ranking;

import static java.util.stream.Collectors.groupingBy;

import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.call.Criterion;
import io.boyuan.partnership.proposal.Proposals;
import io.boyuan.partnership.review.GivenReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Scores all proposals of a call by what was reviewed. */
@ApplicationScoped
public class ScoreCall {

  private final Proposals proposals;
  private final GivenReviews reviews;
  private final Asked asked;

  @Inject
  ScoreCall(Proposals proposals, GivenReviews reviews, Asked asked) {
    this.proposals = proposals;
    this.reviews = reviews;
    this.asked = asked;
  }

  /**
   * Scores and ranks.
   *
   * @param call the call
   * @return the best first
   */
  public List<RankList.Ranked> of(Call call) {
    var rubric = call.terms().rubric();
    var given = reviews.given(call.id());
    var raw = given.stream().map(each -> RawScore.of(each, rubric)).toList();
    var normal = Normalization.of(raw);
    var rawOf = raw.stream().collect(groupingBy(RawScore::proposalId));
    var givenOf = given.stream().collect(groupingBy(GivenReviews.Given::proposalId));
    int heaviest = heaviest(rubric);
    var askedOf = asked.of(call.id());
    var scored =
        proposals.submitted(call.id()).stream()
            .map(
                proposal -> {
                  var scores = rawOf.getOrDefault(proposal.id(), List.of());
                  var points = givenOf.getOrDefault(proposal.id(), List.of());
                  return new Scored(
                      proposal.id(),
                      proposal.number(),
                      mean(scores.stream().map(each -> normal.get(each.reviewId())).toList(), 1),
                      mean(scores.stream().map(RawScore::milli).toList(), 1),
                      mean(points.stream().map(each -> each.points().get(heaviest)).toList(), 1000),
                      scores.size(),
                      askedOf.get(proposal.id()),
                      proposal.submittedAt());
                })
            .toList();
    return RankList.of(scored, call.terms().review().tieRules());
  }

  private static int heaviest(List<Criterion> rubric) {
    int heaviest = 0;
    for (int i = 1; i < rubric.size(); i++) {
      if (rubric.get(i).weightPercent() > rubric.get(heaviest).weightPercent()) {
        heaviest = i;
      }
    }
    return heaviest;
  }

  private static Integer mean(List<Integer> values, int scale) {
    if (values.isEmpty()) {
      return null;
    }
    long sum = values.stream().mapToLong(Integer::longValue).sum() * scale;
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(values.size()), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
