package io.boyuan.grid.review;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The yearly review of duty: opened by staff, done by the three parties (G7). */
@ApplicationScoped
class ReviewDuty {

  private final Reviews reviews;
  private final AuditTrail trail;
  private final ActingParty acting;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ReviewDuty(Reviews reviews, AuditTrail trail, ActingParty acting, Ids ids, Clock clock) {
    this.reviews = reviews;
    this.trail = trail;
    this.acting = acting;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Opens the review of a year.
   *
   * @param plan which year, and what parties are scored on
   * @return the review
   * @throws Problem 400, 403 {@code other-community}, 409 {@code already-reviewed}, {@code
   *     unknown-community}
   */
  @Transactional
  ReviewView open(ReviewPlan plan) {
    acting.requireManages(plan.communityCode());
    Criterion.requireSound(plan.criteriaOrUsual());
    var id = ids.next();
    reviews.add(id, plan, clock.instant());
    var review = reviews.byId(id).orElseThrow();
    record(review, "open-duty-review", null);
    return review.view();
  }

  /**
   * Writes the account of the caller's party, which may be changed until it is scored.
   *
   * @param id the review
   * @param party the party the caller writes for
   * @param words its account
   * @return the review
   * @throws Problem 403 {@code not-your-party}, 404, 409 {@code review-closed}, {@code
   *     account-scored}
   */
  @Transactional
  ReviewView account(UUID id, Party party, String words) {
    var review = reviews.holding(id).orElseThrow(Problem::notFound);
    acting.requireActsFor(review.communityCode(), party);
    review.requireOpen();
    review.requireNotScored(party);
    reviews.account(id, party, words, acting.callerId(), acting.callerName(), clock.instant());
    record(review, "write-duty-account", null);
    return reviews.byId(id).orElseThrow().view();
  }

  /**
   * Scores another party for the caller's; the last of all scores closes the review.
   *
   * @param id the review
   * @param score by whom, of whom and how
   * @return the review
   * @throws Problem 400, 403 {@code not-your-party}, 404, 409 {@code review-closed}, {@code
   *     own-score}, {@code account-missing}
   */
  @Transactional
  ReviewView score(UUID id, Score score) {
    var review = reviews.holding(id).orElseThrow(Problem::notFound);
    acting.requireActsFor(review.communityCode(), score.by());
    review.requireOpen();
    review.requireScorable(score.by(), score.of(), score.points());
    reviews.score(id, score, acting.callerId(), clock.instant());
    record(review, "score-duty", null);
    if (reviews.byId(id).orElseThrow().isScoredByAll()) {
      reviews.close(id, null, clock.instant());
    }
    return reviews.byId(id).orElseThrow().view();
  }

  /**
   * Closes a review before all scores are in.
   *
   * @param id the review
   * @param reason why
   * @return the review
   * @throws Problem 403 {@code other-community}, 404, 409 {@code review-closed}
   */
  @Transactional
  ReviewView close(UUID id, String reason) {
    var review = reviews.holding(id).orElseThrow(Problem::notFound);
    acting.requireManages(review.communityCode());
    review.requireOpen();
    reviews.close(id, reason, clock.instant());
    record(review, "close-duty-review", reason);
    return reviews.byId(id).orElseThrow().view();
  }

  @Transactional
  ReviewView byId(UUID id) {
    var review = reviews.byId(id).orElseThrow(Problem::notFound);
    acting.requireReads(review.communityCode());
    return review.view();
  }

  @Transactional
  Page<ReviewView> of(String community, PageRequest request) {
    acting.requireReads(community);
    return reviews.of(community, request).map(Review::view);
  }

  private void record(Review review, String action, String reason) {
    trail.record(
        Decision.of(review.communityCode(), action, "duty-review", review.id()).because(reason));
  }
}
