package io.boyuan.partnership.assignment;

import io.boyuan.partnership.reviewer.Reviewer;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All conflicts of interest: those declared, and those that follow from who somebody is. */
@ApplicationScoped
public class Conflicts {

  // Served by call_reviewer_call, proposal_submitted, proposal_member_account; what somebody said
  // who
  // was asked before by call_reviewer_account and review_assignment_reviewer.
  private static final String ALL =
      """
      with pair as (
        select r.id as reviewer_id, r.call_id, p.id as proposal_id, p.number, r.account_id,
          r.university_codes, r.team_codes, p.university_code, p.team_code,
          (c.terms -> 'review' ->> 'excludeOwnUniversity')::boolean as exclude
        from venture_call c
        join call_reviewer r on r.call_id = c.id and r.status = 'ACCEPTED'
        join proposal p on p.call_id = c.id and p.status = 'SUBMITTED'
        where c.id = ?),
      interest as (
        select reviewer_id, proposal_id, number, 'SAME_UNIVERSITY' as cause, null as reason
          from pair where exclude and university_code = any(university_codes)
        union all
        select reviewer_id, proposal_id, number, 'SAME_TEAM', null
          from pair where team_code = any(team_codes)
        union all
        select distinct pair.reviewer_id, pair.proposal_id, pair.number,
          case when m.supervises then 'SUPERVISOR' else 'MEMBER' end, null
          from pair join proposal_member m
            on m.account_id = pair.account_id and m.proposal_id = pair.proposal_id
        union all
        select pair.reviewer_id, pair.proposal_id, pair.number, 'DECLARED', d.reason
          from pair join call_reviewer o
            on o.account_id = pair.account_id and o.call_id = pair.call_id
          join reviewer_conflict d on d.reviewer_id = o.id and d.proposal_id = pair.proposal_id
        union all
        select pair.reviewer_id, pair.proposal_id, pair.number, 'REVIEWED', null
          from pair join call_reviewer o on o.account_id = pair.account_id
            and o.call_id = pair.call_id and o.id <> pair.reviewer_id
          join review_assignment a on a.reviewer_id = o.id
            and a.proposal_id = pair.proposal_id and a.dropped_at is null)
      select reviewer_id, proposal_id, number, array_agg(distinct cause order by cause) as causes,
        max(reason) as reason
      from interest
      """;

  private static final String BY_PAIR = " group by number, proposal_id, reviewer_id";

  private final Sql sql;

  @Inject
  Conflicts(Sql sql) {
    this.sql = sql;
  }

  /**
   * What a reviewer has an interest in.
   *
   * @param reviewer who reviews
   * @return proposals they cannot review and know nothing of
   */
  public Set<UUID> of(Reviewer reviewer) {
    return sql
        .list(
            ALL + "where reviewer_id = ?" + BY_PAIR,
            row -> row.id("proposal_id"),
            reviewer.callId(),
            reviewer.id())
        .stream()
        .collect(Collectors.toSet());
  }

  /** Of all who review in a call with all that was submitted to it. */
  List<Conflict> of(UUID callId) {
    return sql.list(ALL + BY_PAIR, Conflicts::of, callId);
  }

  /** By the number of the proposal, which stands for the cursor's time. */
  Page<Conflict> of(UUID callId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            ALL
                + "where (number, reviewer_id) > (?, ?)"
                + BY_PAIR
                + " order by number, reviewer_id limit ?",
            Conflicts::of,
            callId,
            after.at().getEpochSecond(),
            after.id(),
            request.rows());
    return Page.of(
        rows, request, each -> new Cursor(Instant.ofEpochSecond(each.number()), each.reviewerId()));
  }

  void declare(UUID reviewerId, UUID proposalId, String reason, Instant now) {
    sql.change(
        "insert into reviewer_conflict (reviewer_id, proposal_id, reason, declared_at)"
            + " values (?, ?, ?, ?)",
        reviewerId,
        proposalId,
        reason,
        now);
  }

  private static Conflict of(Row row) {
    return new Conflict(
        row.id("reviewer_id"),
        row.id("proposal_id"),
        row.number("number"),
        row.texts("causes").stream().map(Conflict.Cause::valueOf).toList(),
        row.text("reason"));
  }
}
