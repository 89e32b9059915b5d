package io.boyuan.partnership.assignment;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All assignments. What is dropped is no longer one, and stays with what was written. */
@ApplicationScoped
public class Assignments {

  private static final String COLUMNS =
      "select a.id, a.call_id, a.proposal_id, a.reviewer_id, a.by_hand, a.assigned_at"
          + " from review_assignment a ";

  private final Sql sql;

  @Inject
  Assignments(Sql sql) {
    this.sql = sql;
  }

  /**
   * An assignment.
   *
   * @param id the assignment
   * @return empty when there is none
   */
  public Optional<Assignment> byId(UUID id) {
    return sql.first(COLUMNS + "where a.id = ? and a.dropped_at is null", Assignments::of, id);
  }

  /**
   * An assignment that nobody else changes until the end of the transaction.
   *
   * @param id the assignment
   * @return empty when there is none
   */
  public Optional<Assignment> holding(UUID id) {
    return sql.first(
        COLUMNS + "where a.id = ? and a.dropped_at is null for update", Assignments::of, id);
  }

  /**
   * That of a reviewer for a proposal; served by already_assigned.
   *
   * @param proposalId what
   * @param reviewerId who
   * @return empty when they do not review it
   */
  public Optional<Assignment> of(UUID proposalId, UUID reviewerId) {
    return sql.first(
        COLUMNS + "where a.proposal_id = ? and a.reviewer_id = ? and a.dropped_at is null",
        Assignments::of,
        proposalId,
        reviewerId);
  }

  /** Served by review_assignment_call. */
  List<Assignment> of(UUID callId) {
    return sql.list(
        COLUMNS + "where a.call_id = ? and a.dropped_at is null order by a.assigned_at, a.id",
        Assignments::of,
        callId);
  }

  /** In the order they were assigned; served by review_assignment_call. */
  Page<Assignment> of(UUID callId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            COLUMNS
                + "where a.call_id = ? and a.dropped_at is null and (a.assigned_at, a.id) > (?, ?)"
                + " order by a.assigned_at, a.id limit ?",
            Assignments::of,
            callId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.assignedAt(), each.id()));
  }

  void add(Assignment assignment) {
    sql.change(
        "insert into review_assignment (id, call_id, proposal_id, reviewer_id, by_hand,"
            + " assigned_at) values (?, ?, ?, ?, ?, ?)",
        assignment.id(),
        assignment.callId(),
        assignment.proposalId(),
        assignment.reviewerId(),
        assignment.byHand(),
        assignment.assignedAt());
  }

  /** Ends an assignment, unless its review counts; what was written so far stays. */
  boolean drop(UUID id, Instant now) {
    return sql.change(
            "update review_assignment a set dropped_at = ? where a.id = ? and a.dropped_at is null"
                + " and not exists (select 1 from review v"
                + " where v.assignment_id = a.id and v.status = 'SUBMITTED')",
            now,
            id)
        == 1;
  }

  /** Those of a reviewer that come to nothing; served by review_assignment_reviewer. */
  void dropAllOf(UUID reviewerId, Instant now) {
    sql.change(
        "update review_assignment a set dropped_at = ? where a.reviewer_id = ?"
            + " and a.dropped_at is null and not exists (select 1 from review v"
            + " where v.assignment_id = a.id and v.status = 'SUBMITTED')",
        now,
        reviewerId);
  }

  private static Assignment of(Row row) {
    return new Assignment(
        row.id("id"),
        row.id("call_id"),
        row.id("proposal_id"),
        row.id("reviewer_id"),
        row.flag("by_hand"),
        row.time("assigned_at"));
  }
}
