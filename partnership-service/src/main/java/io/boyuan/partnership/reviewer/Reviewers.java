package io.boyuan.partnership.reviewer;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All who are asked to review. */
@ApplicationScoped
public class Reviewers {

  private static final String COLUMNS =
      "select r.id, r.call_id, r.account_id, r.person_name, r.university_codes, r.team_codes,"
          + " r.status, r.invited_at, r.answered_at from call_reviewer r ";

  private final Sql sql;

  @Inject
  Reviewers(Sql sql) {
    this.sql = sql;
  }

  /**
   * A reviewer.
   *
   * @param id the reviewer
   * @return empty when there is none
   */
  public Optional<Reviewer> byId(UUID id) {
    return sql.first(COLUMNS + "where r.id = ?", Reviewers::of, id);
  }

  /**
   * Somebody who reviews the proposals of a call; served by reviewer_invited.
   *
   * @param callId the call
   * @param account who signs in
   * @return empty when they were not asked or have not accepted
   */
  public Optional<Reviewer> reviewing(UUID callId, UUID account) {
    return sql.first(
        COLUMNS + "where r.call_id = ? and r.account_id = ? and r.status = 'ACCEPTED'",
        Reviewers::of,
        callId,
        account);
  }

  /**
   * Requires that somebody did not review in a call what they would decide on; served by
   * call_reviewer_account.
   *
   * @param callId the call
   * @param account who would decide
   * @throws Problem 403 {@code own-review}
   */
  public void requireNotOf(UUID callId, UUID account) {
    if (sql.first(
            "select 1 as found from call_reviewer r where r.call_id = ? and r.account_id = ?"
                + " and r.status in ('ACCEPTED', 'LEFT') limit 1",
            row -> row.number("found"),
            callId,
            account)
        .isPresent()) {
      throw Problem.forbidden("own-review");
    }
  }

  /**
   * Whether somebody reviews as this reviewer.
   *
   * @param id the reviewer
   * @param account who signs in
   * @return false for everybody else, and once they left
   */
  public boolean isReviewing(UUID id, UUID account) {
    return byId(id).filter(each -> each.reviews() && each.accountId().equals(account)).isPresent();
  }

  /**
   * All who review the proposals of a call; served by call_reviewer_call.
   *
   * @param callId the call
   * @return in the order they were asked
   */
  public List<Reviewer> reviewing(UUID callId) {
    return sql.list(
        COLUMNS + "where r.call_id = ? and r.status = 'ACCEPTED' order by r.invited_at, r.id",
        Reviewers::of,
        callId);
  }

  /**
   * As whom somebody reviews or is asked to; served by call_reviewer_account.
   *
   * @param account who signs in
   * @return in the order of the calls, so that nobody waits in a ring who holds them
   */
  public List<Reviewer> activeOf(UUID account) {
    return sql.list(
        COLUMNS
            + "where r.account_id = ? and r.status in ('INVITED', 'ACCEPTED') order by r.call_id",
        Reviewers::of,
        account);
  }

  /**
   * Notes that somebody no longer reviews.
   *
   * @param id a reviewer
   */
  public void leave(UUID id) {
    sql.change("update call_reviewer set status = 'LEFT', version = version + 1 where id = ?", id);
  }

  void add(UUID id, UUID callId, ReviewerPlan plan, Instant now) {
    sql.change(
        "insert into call_reviewer (id, call_id, account_id, person_name, university_codes, status,"
            + " invited_at) values (?, ?, ?, ?, ?, 'INVITED', ?)",
        id,
        callId,
        plan.accountId(),
        plan.name(),
        plan.universityCode() == null ? List.of() : List.of(plan.universityCode()),
        now);
  }

  /** The reviewer, held until the end of the transaction. */
  Optional<Reviewer> holding(UUID id) {
    return sql.first(COLUMNS + "where r.id = ? for update of r", Reviewers::of, id);
  }

  void accept(UUID id, Collection<String> universities, Collection<String> teams, Instant now) {
    sql.change(
        "update call_reviewer set status = 'ACCEPTED', university_codes = ?, team_codes = ?,"
            + " answered_at = ?, version = version + 1 where id = ?",
        universities,
        teams,
        now,
        id);
  }

  void refuse(UUID id, Instant now) {
    sql.change(
        "update call_reviewer set status = 'REFUSED', answered_at = ?, version = version + 1"
            + " where id = ?",
        now,
        id);
  }

  void withdraw(UUID id) {
    sql.change(
        "update call_reviewer set status = 'WITHDRAWN', version = version + 1 where id = ?", id);
  }

  /** In the order they were asked; served by call_reviewer_call. */
  Page<Reviewer> of(UUID callId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            COLUMNS
                + "where r.call_id = ? and (r.invited_at, r.id) > (?, ?)"
                + " order by r.invited_at, r.id limit ?",
            Reviewers::of,
            callId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.invitedAt(), each.id()));
  }

  /** Latest first; served by call_reviewer_account. */
  Page<Invitation> invitationsOf(UUID account, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            "select r.id, r.call_id, c.title, c.title_en, r.status, c.deadline, c.review_until,"
                + " r.invited_at from call_reviewer r join venture_call c on c.id = r.call_id"
                + " where r.account_id = ? and (r.invited_at, r.id) < (?, ?)"
                + " order by r.invited_at desc, r.id desc limit ?",
            Reviewers::invitationOf,
            account,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.invitedAt(), each.id()));
  }

  private static Reviewer of(Row row) {
    return new Reviewer(
        row.id("id"),
        row.id("call_id"),
        row.id("account_id"),
        row.text("person_name"),
        row.texts("university_codes"),
        row.texts("team_codes"),
        row.constant("status", Reviewer.Status.class),
        row.time("invited_at"),
        row.time("answered_at"));
  }

  private static Invitation invitationOf(Row row) {
    return new Invitation(
        row.id("id"),
        row.id("call_id"),
        new Names(row.text("title"), row.text("title_en")),
        row.constant("status", Reviewer.Status.class),
        row.time("deadline"),
        row.time("review_until"),
        row.time("invited_at"));
  }
}
