package io.boyuan.partnership.award;

import io.boyuan.partnership.proposal.Proposal;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** All awards. */
@ApplicationScoped
public class Awards {

  private static final String COLUMNS =
      "select a.id, a.proposal_id, a.call_id, a.community_code, a.team_code, a.university_code,"
          + " a.contract_number, a.amount_fen, a.promised_fen, a.paid_fen, a.starts_on, a.ends_on,"
          + " a.status, a.ended_words, a.created_at, a.version from award a ";

  private final Sql sql;

  @Inject
  Awards(Sql sql) {
    this.sql = sql;
  }

  /**
   * An award.
   *
   * @param id the award
   * @return empty when there is none
   */
  public Optional<Award> byId(UUID id) {
    return sql.first(COLUMNS + "where a.id = ?", Awards::of, id);
  }

  /**
   * An award that nobody else changes until the end of the transaction.
   *
   * @param id the award
   * @return empty when there is none
   */
  public Optional<Award> holding(UUID id) {
    return sql.first(COLUMNS + "where a.id = ? for update", Awards::of, id);
  }

  /**
   * Sets money aside for a payment; refused by payments_exceed_award when there is not as much.
   *
   * @param id the award
   * @param fen how much, negative to set it free again
   */
  public void promise(UUID id, long fen) {
    sql.change(
        "update award set promised_fen = promised_fen + ?, version = version + 1 where id = ?",
        fen,
        id);
  }

  /**
   * Counts as paid what was set aside; refused by payments_exceed_award when it was not.
   *
   * @param id the award
   * @param fen how much
   */
  public void pay(UUID id, long fen) {
    sql.change(
        "update award set paid_fen = paid_fen + ?, version = version + 1 where id = ?", fen, id);
  }

  void add(UUID id, Proposal proposal, long amountFen, AwardPlan plan, Instant now) {
    sql.change(
        "insert into award (id, proposal_id, call_id, community_code, team_code, university_code,"
            + " contract_number, amount_fen, starts_on, ends_on, status, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?)",
        id,
        proposal.id(),
        proposal.callId(),
        proposal.communityCode(),
        proposal.teamCode(),
        proposal.universityCode(),
        plan.contractNumber(),
        amountFen,
        plan.startsOn(),
        plan.endsOn(),
        now);
  }

  void plan(UUID id, UUID awardId, int place, MilestonePlan plan) {
    sql.change(
        "insert into milestone (id, award_id, place, title, expected, due_on, payment_fen, status)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'AHEAD')",
        id,
        awardId,
        place,
        plan.title(),
        plan.expected(),
        plan.dueOn(),
        plan.paymentFen());
  }

  boolean lacksMilestones(UUID id) {
    return sql.first(
            "select 1 as found from milestone where award_id = ? and status <> 'ACCEPTED' limit 1",
            row -> row.number("found"),
            id)
        .isPresent();
  }

  boolean hasOpenPayments(UUID id) {
    return sql.first(
            "select 1 as found from award_payment where award_id = ? and status = 'ASKED' limit 1",
            row -> row.number("found"),
            id)
        .isPresent();
  }

  /**
   * Whether something was accepted and never paid; served by the table's keys and milestone_paid.
   */
  boolean hasUnpaidMilestones(UUID id) {
    return sql.first(
            "select 1 as found from milestone m where m.award_id = ? and m.status = 'ACCEPTED'"
                + " and m.payment_fen > 0 and not exists (select 1 from award_payment p"
                + " where p.milestone_id = m.id and p.status = 'APPROVED') limit 1",
            row -> row.number("found"),
            id)
        .isPresent();
  }

  void finish(UUID id) {
    sql.change("update award set status = 'DONE', version = version + 1 where id = ?", id);
  }

  /** What was not accepted by then is dropped; what was is paid still. */
  void terminate(UUID id, String words) {
    sql.change(
        "update milestone set status = 'DROPPED', version = version + 1"
            + " where award_id = ? and status <> 'ACCEPTED'",
        id);
    sql.change(
        "update award set status = 'TERMINATED', ended_words = ?, version = version + 1"
            + " where id = ?",
        words,
        id);
  }

  /** Latest first; served by award_community. */
  Page<Award> ofCommunity(String community, PageRequest request) {
    return listed("a.community_code = ?", community, request);
  }

  /** Latest first; served by award_team. */
  Page<Award> ofTeams(Collection<String> teams, PageRequest request) {
    return listed("a.team_code = any(?)", teams, request);
  }

  private Page<Award> listed(String condition, Object value, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            COLUMNS
                + "where "
                + condition
                + " and (a.created_at, a.id) < (?, ?) order by a.created_at desc, a.id desc"
                + " limit ?",
            Awards::of,
            value,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.createdAt(), each.id()));
  }

  private static Award of(Row row) {
    return new Award(
        row.id("id"),
        row.id("proposal_id"),
        row.id("call_id"),
        row.text("community_code"),
        row.text("team_code"),
        row.text("university_code"),
        row.text("contract_number"),
        row.bigNumber("amount_fen"),
        row.bigNumber("promised_fen"),
        row.bigNumber("paid_fen"),
        row.date("starts_on"),
        row.date("ends_on"),
        row.constant("status", Award.Status.class),
        row.text("ended_words"),
        row.time("created_at"),
        row.bigNumber("version"));
  }
}
