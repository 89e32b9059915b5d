package io.boyuan.partnership.proposal;

import io.boyuan.partnership.call.Call;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All proposals. */
@ApplicationScoped
public class Proposals {

  private static final String FIELDS =
      "p.id, p.call_id, p.community_code, p.number, p.team_code, p.university_code, p.status,"
          + " p.latest_version, p.submitted_version, p.submitted_at, p.created_at, p.version";

  private final Sql sql;

  @Inject
  Proposals(Sql sql) {
    this.sql = sql;
  }

  /**
   * A proposal.
   *
   * @param id the proposal
   * @return empty when there is none
   */
  public Optional<Proposal> byId(UUID id) {
    return sql.first("select " + FIELDS + " from proposal p where p.id = ?", Proposals::of, id);
  }

  /**
   * A proposal that nobody else changes until the end of the transaction.
   *
   * @param id the proposal
   * @return empty when there is none
   */
  public Optional<Proposal> holding(UUID id) {
    return sql.first(
        "select " + FIELDS + " from proposal p where p.id = ? for update", Proposals::of, id);
  }

  /**
   * Requires that a proposal counts in a call.
   *
   * @param id the proposal
   * @param callId the call
   * @throws Problem 404 also for a proposal to another call
   */
  public void requireSubmitted(UUID id, UUID callId) {
    if (byId(id).filter(each -> each.callId().equals(callId) && each.isSubmitted()).isEmpty()) {
      throw Problem.notFound();
    }
  }

  /**
   * Requires that somebody does not decide about their own.
   *
   * @param id the proposal
   * @param account who would decide
   * @throws Problem 403 {@code own-proposal}
   */
  public void requireNotOf(UUID id, UUID account) {
    if (isPerson(id, account)) {
      throw Problem.forbidden("own-proposal");
    }
  }

  /**
   * Requires that somebody has no proposal of their own in a call, as what they decide or read
   * there bears on all of it; served by proposal_member_account.
   *
   * @param callId the call
   * @param account who would decide or read
   * @throws Problem 403 {@code own-proposal}
   */
  public void requireNoneOf(UUID callId, UUID account) {
    if (sql.first(
            "select 1 as found from proposal_member m join proposal p on p.id = m.proposal_id"
                + " where m.account_id = ? and p.call_id = ? limit 1",
            row -> row.number("found"),
            account,
            callId)
        .isPresent()) {
      throw Problem.forbidden("own-proposal");
    }
  }

  /**
   * All that counts in a call; served by proposal_submitted.
   *
   * @param callId the call
   * @return by number, as many as there are; a call limits how many a team has
   */
  public List<Proposal> submitted(UUID callId) {
    return sql.list(
        "select "
            + FIELDS
            + " from proposal p where p.call_id = ? and p.status = 'SUBMITTED' order by p.number",
        Proposals::of,
        callId);
  }

  /**
   * Notes that something is told about all that counts in a call; served by proposal_submitted.
   *
   * @param callId the call
   * @return them with their new versions
   */
  public List<Proposal> raiseSubmitted(UUID callId) {
    return sql.list(
        "update proposal p set version = version + 1"
            + " where p.call_id = ? and p.status = 'SUBMITTED' returning "
            + FIELDS,
        Proposals::of,
        callId);
  }

  /** Keeps others from beginning a proposal of the same call until the end of the transaction. */
  void holdCall(UUID callId) {
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, hashtext('proposal')))",
        row -> true,
        callId.toString());
  }

  void add(UUID id, Call call, String team, String university, Instant now) {
    sql.change(
        "insert into proposal (id, call_id, community_code, number, team_code, university_code,"
            + " place, most_of_team, status, latest_version, created_at)"
            + " select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?,"
            + " count(*) filter (where team_code = ?) + 1, ?, 'DRAFT', 0, ?"
            + " from proposal where call_id = ?",
        id,
        call.id(),
        call.communityCode(),
        team,
        university,
        team,
        call.terms().eligibility().mostProposalsPerTeam(),
        now,
        call.id());
  }

  void saved(UUID id, int number) {
    sql.change(
        "update proposal set latest_version = ?, version = version + 1 where id = ?", number, id);
  }

  void submit(UUID id, int number, Instant now) {
    sql.change(
        "update proposal set status = 'SUBMITTED', submitted_version = ?, submitted_at = ?,"
            + " version = version + 1 where id = ?",
        number,
        now,
        id);
  }

  void withdraw(UUID id) {
    sql.change("update proposal set status = 'WITHDRAWN', version = version + 1 where id = ?", id);
  }

  /** Whether somebody has an interest: in any version; served by proposal_member_account. */
  private boolean isPerson(UUID id, UUID account) {
    return sql.first(
            "select 1 as found from proposal_member where account_id = ? and proposal_id = ?"
                + " limit 1",
            row -> row.number("found"),
            account,
            id)
        .isPresent();
  }

  /**
   * Whether somebody takes part in what was submitted or is written now, or supervises it; served
   * by proposal_member_account. Who only did in an earlier version reads no more of it.
   */
  boolean takesPart(Proposal proposal, UUID account) {
    return sql.first(
            "select 1 as found from proposal_member where account_id = ? and proposal_id = ?"
                + " and number in (?, ?) limit 1",
            row -> row.number("found"),
            account,
            proposal.id(),
            proposal.submittedVersion(),
            proposal.latestVersion())
        .isPresent();
  }

  /** In the order they were submitted; served by proposal_submitted. */
  Page<SubmittedProposal> submitted(UUID callId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select "
                + FIELDS
                + ", v.title, v.budget_fen from proposal p join proposal_version v"
                + " on v.proposal_id = p.id and v.number = p.submitted_version"
                + " where p.call_id = ? and p.status = 'SUBMITTED'"
                + " and (p.submitted_at, p.id) > (?, ?)"
                + " order by p.submitted_at, p.id limit ?",
            Proposals::listed,
            callId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(
        rows, request, each -> new Cursor(each.proposal().submittedAt(), each.proposal().id()));
  }

  /** Latest first; served by proposal_team. */
  Page<SubmittedProposal> ofTeams(Collection<String> teams, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            "select "
                + FIELDS
                + ", v.title, v.budget_fen from proposal p join proposal_version v"
                + " on v.proposal_id = p.id and v.number = p.latest_version"
                + " where p.team_code = any(?) and (p.created_at, p.id) < (?, ?)"
                + " order by p.created_at desc, p.id desc limit ?",
            Proposals::listed,
            teams,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(
        rows, request, each -> new Cursor(each.proposal().createdAt(), each.proposal().id()));
  }

  private static SubmittedProposal listed(Row row) {
    return new SubmittedProposal(of(row), row.text("title"), row.bigNumber("budget_fen"));
  }

  private static Proposal of(Row row) {
    return new Proposal(
        row.id("id"),
        row.id("call_id"),
        row.text("community_code"),
        row.number("number"),
        row.text("team_code"),
        row.text("university_code"),
        row.constant("status", Proposal.Status.class),
        row.number("latest_version"),
        row.isMissing("submitted_version") ? null : row.number("submitted_version"),
        row.time("submitted_at"),
        row.time("created_at"),
        row.bigNumber("version"));
  }
}
