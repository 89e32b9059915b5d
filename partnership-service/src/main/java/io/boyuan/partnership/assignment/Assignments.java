package io.boyuan.partnership.assignment;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All assignments. */
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
    return sql.first(COLUMNS + "where a.id = ?", Assignments::of, id);
  }

  /**
   * An assignment that nobody else changes until the end of the transaction.
   *
   * @param id the assignment
   * @return empty when there is none
   */
  public Optional<Assignment> holding(UUID id) {
    return sql.first(COLUMNS + "where a.id = ? for update", Assignments::of, id);
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
        COLUMNS + "where a.proposal_id = ? and a.reviewer_id = ?",
        Assignments::of,
        proposalId,
        reviewerId);
  }

  /** Served by review_assignment_call. */
  List<Assignment> of(UUID callId) {
    return sql.list(
        COLUMNS + "where a.call_id = ? order by a.assigned_at, a.id", Assignments::of, callId);
  }

  /** In the order they were assigned; served by review_assignment_call. */
  Page<Assignment> of(UUID callId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            COLUMNS
                + "where a.call_id = ? and (a.assigned_at, a.id) > (?, ?)"
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

  /** Ends an assignment with what was written so far, unless a review was submitted. */
  boolean drop(UUID id) {
    return sql.change(
            "delete from review_assignment a where a.id = ? and not exists (select 1 from review v"
                + " where v.assignment_id = a.id and v.status = 'SUBMITTED')",
            id)
        == 1;
  }

  /** Those of a reviewer that come to nothing; served by review_assignment_reviewer. */
  void dropAllOf(UUID reviewerId) {
    sql.change(
        "delete from review_assignment a where a.reviewer_id = ? and not exists (select 1"
            + " from review v where v.assignment_id = a.id and v.status = 'SUBMITTED')",
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
