package io.boyuan.partnership.assignment;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.proposal.Proposal;
import io.boyuan.partnership.reviewer.Reviewer;
import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
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
  // who was asked before by call_reviewer_account and review_assignment_reviewer.
  private static final String ALL =
      """
      select reviewer_id, proposal_id, number, array_agg(distinct cause order by cause) as causes,
        max(reason) as reason
      from reviewer_interest where call_id = ? and reviewer_status = 'ACCEPTED'
      """;

  private static final String BY_PAIR = " group by number, proposal_id, reviewer_id";

  private final Sql sql;
  private final CommunityStaff staff;
  private final Caller caller;

  @Inject
  Conflicts(Sql sql, CommunityStaff staff, Caller caller) {
    this.sql = sql;
    this.staff = staff;
    this.caller = caller;
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
            ALL + "and reviewer_id = ?" + BY_PAIR,
            row -> row.id("proposal_id"),
            reviewer.callId(),
            reviewer.id())
        .stream()
        .collect(Collectors.toSet());
  }

  /**
   * Refuses a reviewer who has an interest in what they would judge, by what is known and by what
   * their sign-in says now.
   *
   * @param call the call
   * @param reviewer who reviews in it
   * @param proposal what they would judge
   * @throws Problem 409 {@code staff-reviewer}, {@code conflict-of-interest}
   */
  public void requireNone(Call call, Reviewer reviewer, Proposal proposal) {
    if (caller.is(Roles.DISPATCHER) || staff.isOf(call.communityCode())) {
      throw Problem.conflict("staff-reviewer");
    }
    boolean isOwn =
        caller.teams().contains(proposal.teamCode())
            || (call.terms().review().excludeOwnUniversity()
                && caller.organizations().contains(proposal.universityCode()));
    if (isOwn || of(reviewer).contains(proposal.id())) {
      throw Problem.conflict("conflict-of-interest");
    }
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
                + "and (number, reviewer_id) > (?, ?)"
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
