package io.boyuan.partnership.review;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** All reviews. */
@ApplicationScoped
class Reviews {

  private static final String COLUMNS =
      "a.id, v.status, array_replace(v.points::text[], null, '') as points, v.words_for_team,"
          + " v.words_for_jury, v.submitted_at, v.reopened_words, coalesce(v.version, 0) as version";

  private final Sql sql;

  @Inject
  Reviews(Sql sql) {
    this.sql = sql;
  }

  Review byId(UUID id) {
    return sql.first(
            "select "
                + COLUMNS
                + " from review_assignment a left join review v on v.assignment_id = a.id"
                + " where a.id = ?",
            Reviews::of,
            id)
        .orElseThrow();
  }

  void save(UUID id, ReviewPlan plan, Instant now) {
    sql.change(
        "insert into review (assignment_id, status, points, words_for_team, words_for_jury,"
            + " saved_at, version) values (?, 'DRAFT', ?::int[], ?, ?, ?, 1)"
            + " on conflict (assignment_id) do update set points = excluded.points,"
            + " words_for_team = excluded.words_for_team, words_for_jury = excluded.words_for_jury,"
            + " saved_at = excluded.saved_at, version = review.version + 1",
        id,
        plan.points(),
        plan.wordsForTeam(),
        plan.wordsForJury(),
        now);
  }

  void submit(UUID id, Instant now) {
    sql.change(
        "update review set status = 'SUBMITTED', submitted_at = ?, version = version + 1"
            + " where assignment_id = ?",
        now,
        id);
  }

  void reopen(UUID id, String words, Instant now) {
    sql.change(
        "update review set status = 'DRAFT', reopened_words = ?, saved_at = ?,"
            + " version = version + 1 where assignment_id = ?",
        words,
        now,
        id);
  }

  /** Latest first; served by call_reviewer_account and review_assignment_reviewer. */
  Page<MyReview> ofReviewer(UUID account, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            "select a.id, a.call_id, p.number, w.title, v.status, c.review_until, a.assigned_at"
                + " from call_reviewer r join review_assignment a on a.reviewer_id = r.id"
                + " join venture_call c on c.id = a.call_id join proposal p on p.id = a.proposal_id"
                + " join proposal_version w on w.proposal_id = p.id"
                + " and w.number = p.submitted_version"
                + " left join review v on v.assignment_id = a.id"
                + " where r.account_id = ? and r.status = 'ACCEPTED'"
                + " and p.status = 'SUBMITTED' and a.dropped_at is null"
                + " and (a.assigned_at, a.id) < (?, ?)"
                + " order by a.assigned_at desc, a.id desc limit ?",
            Reviews::mineOf,
            account,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.assignedAt(), each.id()));
  }

  /** In the order they were assigned, with what was dropped; served by review_assignment_call. */
  Page<JuryReview> ofCall(UUID callId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select "
                + COLUMNS
                + ", a.proposal_id, p.number, a.reviewer_id, a.assigned_at, a.dropped_at"
                + " from review_assignment a join proposal p on p.id = a.proposal_id"
                + " left join review v on v.assignment_id = a.id"
                + " where a.call_id = ? and (a.assigned_at, a.id) > (?, ?)"
                + " order by a.assigned_at, a.id limit ?",
            row ->
                new JuryReview(
                    row.id("proposal_id"),
                    row.number("number"),
                    row.id("reviewer_id"),
                    row.time("assigned_at"),
                    row.time("dropped_at"),
                    of(row)),
            callId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.assignedAt(), each.review().id()));
  }

  /** What a reviewer chooses from to declare an interest; served by proposal_submitted. */
  Page<BlindProposal> blind(UUID callId, Collection<UUID> without, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select p.id, p.number, p.submitted_at, w.title, w.summary, w.budget_fen"
                + " from proposal p join proposal_version w on w.proposal_id = p.id"
                + " and w.number = p.submitted_version"
                + " where p.call_id = ? and p.status = 'SUBMITTED' and p.id <> all(?::uuid[])"
                + " and (p.submitted_at, p.id) > (?, ?) order by p.submitted_at, p.id limit ?",
            row -> new Listed(row.time("submitted_at"), blindOf(row)),
            callId,
            without,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.at(), each.proposal().id()))
        .map(Listed::proposal);
  }

  private static BlindProposal blindOf(Row row) {
    return new BlindProposal(
        row.id("id"),
        row.number("number"),
        row.text("title"),
        row.text("summary"),
        null,
        null,
        row.bigNumber("budget_fen"),
        null);
  }

  private static MyReview mineOf(Row row) {
    return new MyReview(
        row.id("id"),
        row.id("call_id"),
        row.number("number"),
        row.text("title"),
        stateOf(row),
        row.time("review_until"),
        row.time("assigned_at"));
  }

  private static Review of(Row row) {
    if (row.text("status") == null) {
      return Review.empty(row.id("id"));
    }
    return new Review(
        row.id("id"),
        stateOf(row),
        Points.of(row.texts("points")),
        row.text("words_for_team"),
        row.text("words_for_jury"),
        row.time("submitted_at"),
        row.text("reopened_words"),
        row.bigNumber("version"));
  }

  private static ReviewState stateOf(Row row) {
    String status = row.text("status");
    return status == null ? ReviewState.ASSIGNED : ReviewState.valueOf(status);
  }

  /** What is listed, with what it is listed by. */
  private record Listed(Instant at, BlindProposal proposal) {}
}
