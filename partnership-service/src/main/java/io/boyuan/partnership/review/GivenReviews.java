package io.boyuan.partnership.review;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What reviewers submitted, for those who rank, decide and discuss. */
@ApplicationScoped
public class GivenReviews {

  // Who reviewed and was asked again reviewed it without an interest.
  private static final String DISINTERESTED =
      "not exists (select 1 from reviewer_interest i where i.call_id = a.call_id"
          + " and i.reviewer_id = a.reviewer_id and i.proposal_id = a.proposal_id"
          + " and i.cause <> 'REVIEWED')";

  private final Sql sql;

  @Inject
  GivenReviews(Sql sql) {
    this.sql = sql;
  }

  /**
   * What was submitted in a call; served by review_assignment_call.
   *
   * @param callId the call
   * @return of all that count, of proposals that count; not of who has an interest in one by now
   */
  public List<Given> given(UUID callId) {
    return sql.list(
        "select a.id, a.proposal_id, a.reviewer_id, v.points::text[] as points"
            + " from review_assignment a join review v on v.assignment_id = a.id"
            + " join proposal p on p.id = a.proposal_id"
            + " where a.call_id = ? and a.dropped_at is null and v.status = 'SUBMITTED'"
            + " and p.status = 'SUBMITTED' and "
            + DISINTERESTED
            + " order by a.id",
        row ->
            new Given(
                row.id("id"),
                row.id("proposal_id"),
                row.id("reviewer_id"),
                row.texts("points").stream().map(Integer::valueOf).toList()),
        callId);
  }

  /**
   * How many are assigned and not submitted; served by review_assignment_call.
   *
   * @param callId the call
   * @return 0 when nothing is missing
   */
  public int missing(UUID callId) {
    return sql.first(
            "select count(*) as missing from review_assignment a join proposal p"
                + " on p.id = a.proposal_id and p.status = 'SUBMITTED'"
                + " where a.call_id = ? and a.dropped_at is null and not exists (select 1 from review v"
                + " where v.assignment_id = a.id and v.status = 'SUBMITTED')",
            row -> row.number("missing"),
            callId)
        .orElseThrow();
  }

  /**
   * How many reviews that count what was submitted to a call lacks; served by proposal_submitted
   * and already_assigned.
   *
   * @param callId the call
   * @param wanted how many each proposal has to have
   * @return 0 when every one has as many
   */
  public int lacking(UUID callId, int wanted) {
    return sql.first(
            "select coalesce(sum(greatest(? - (select count(*) from review_assignment a"
                + " join review v on v.assignment_id = a.id and v.status = 'SUBMITTED'"
                + " where a.proposal_id = p.id and a.dropped_at is null and "
                + DISINTERESTED
                + "), 0)), 0)::int as lacking"
                + " from proposal p where p.call_id = ? and p.status = 'SUBMITTED'",
            row -> row.number("lacking"),
            wanted,
            callId)
        .orElseThrow();
  }

  /**
   * What reviewers say to a team; served by already_assigned.
   *
   * @param proposalId the proposal
   * @return in an order that tells nothing of who wrote it
   */
  public List<Said> said(UUID proposalId) {
    return sql.list(
        "select v.points::text[] as points, v.words_for_team from review_assignment a"
            + " join review v on v.assignment_id = a.id and v.status = 'SUBMITTED'"
            + " where a.proposal_id = ? and a.dropped_at is null order by md5(a.id::text)",
        row ->
            new Said(
                row.texts("points").stream().map(Integer::valueOf).toList(),
                row.text("words_for_team")),
        proposalId);
  }

  /**
   * Whether a reviewer still has to say what they think of a proposal; served by already_assigned.
   *
   * @param proposalId the proposal
   * @param reviewerId the reviewer
   * @return false also when it is not theirs to review
   */
  public boolean owes(UUID proposalId, UUID reviewerId) {
    return sql.first(
            "select 1 as found from review_assignment a where a.proposal_id = ?"
                + " and a.reviewer_id = ? and a.dropped_at is null and not exists (select 1 from review v"
                + " where v.assignment_id = a.id and v.status = 'SUBMITTED')",
            row -> row.number("found"),
            proposalId,
            reviewerId)
        .isPresent();
  }

  /**
   * Points that were given.
   *
   * @param reviewId the review
   * @param proposalId for what
   * @param reviewerId by whom
   * @param points by criterion, in the order of the rubric
   */
  public record Given(UUID reviewId, UUID proposalId, UUID reviewerId, List<Integer> points) {}

  /**
   * What a team reads of a review.
   *
   * @param points by criterion, in the order of the rubric
   * @param words what the reviewer says to them
   */
  @Schema(name = "ReviewSaid")
  public record Said(List<Integer> points, String words) {}
}
