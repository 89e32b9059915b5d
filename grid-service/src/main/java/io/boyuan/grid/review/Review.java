package io.boyuan.grid.review;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.problem.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * 年度述职: each of the three gives an account of its year, and each scores the two others. Nobody sees
 * a score before all are in, or staff close it for a reason.
 *
 * @param id the review
 * @param communityCode whose parties
 * @param year about which year
 * @param criteria what they are scored on
 * @param accounts what each party said so far
 * @param scores all that are in
 * @param openedAt since when
 * @param closedAt when it was closed, null before
 * @param reason why staff closed it, null when they did not
 * @param version rises with each change
 */
record Review(
    UUID id,
    String communityCode,
    int year,
    List<Criterion> criteria,
    List<ReviewView.Account> accounts,
    List<Score> scores,
    Instant openedAt,
    Instant closedAt,
    String reason,
    long version) {

  /** Each of the three scores the two others. */
  private static final int ALL = 6;

  void requireOpen() {
    if (closedAt != null) {
      throw Problem.conflict("review-closed");
    }
  }

  /** An account that somebody scored stays as it was. */
  void requireNotScored(Party party) {
    if (scores.stream().anyMatch(score -> score.of() == party)) {
      throw Problem.conflict("account-scored");
    }
  }

  /** Refuses a score of oneself, of what is not accounted for, or by other criteria. */
  void requireScorable(Party by, Party of, Map<String, Integer> points) {
    if (by == of) {
      throw Problem.conflict("own-score");
    }
    if (accounts.stream().noneMatch(account -> account.party() == of)) {
      throw Problem.conflict("account-missing");
    }
    var codes = new HashSet<>(criteria.stream().map(Criterion::code).toList());
    if (!points.keySet().equals(codes)) {
      throw Problem.invalid("points", "each-criterion");
    }
  }

  boolean isScoredByAll() {
    return scores.size() == ALL;
  }

  ReviewView view() {
    boolean isClosed = closedAt != null;
    return new ReviewView(
        id,
        communityCode,
        year,
        criteria,
        accounts,
        isClosed ? scores : scores.stream().map(Score::hidden).toList(),
        isClosed ? Arrays.stream(Party.values()).map(this::result).toList() : List.of(),
        openedAt,
        closedAt,
        reason,
        version);
  }

  private ReviewView.Result result(Party party) {
    var others = scores.stream().filter(score -> score.of() == party).toList();
    return new ReviewView.Result(party, others.size(), Score.average(criteria, others));
  }
}
