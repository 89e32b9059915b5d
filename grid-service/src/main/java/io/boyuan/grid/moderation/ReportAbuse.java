package io.boyuan.grid.moderation;

import io.boyuan.grid.request.Requests;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Anybody who signed in reports what should not be public; staff list it. */
@ApplicationScoped
class ReportAbuse {

  private final Requests requests;
  private final Sql sql;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ReportAbuse(Requests requests, Sql sql, Caller caller, Ids ids, Clock clock) {
    this.requests = requests;
    this.sql = sql;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Reports a public request.
   *
   * @throws Problem 404, 409 {@code already-reported}
   */
  @Transactional
  void report(UUID requestId, String words) {
    var request =
        requests
            .findByIdOptional(requestId)
            .filter(ServiceRequest::isPublic)
            .orElseThrow(Problem::notFound);
    sql.change(
        "insert into abuse_report (id, request_id, community_code, person_id, words, created_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        ids.next(),
        requestId,
        request.communityCode(),
        caller.id(),
        words,
        clock.instant());
  }

  /** One page of what is not settled, oldest first; served by abuse_report_open. */
  @Transactional
  Page<AbuseReport> open(String community, PageRequest page) {
    caller.requireActsFor(community);
    var after = page.after(Cursor.START);
    var reports =
        sql.list(
            """
            select a.id, a.request_id, r.number, a.words, a.created_at
            from abuse_report a join service_request r on r.id = a.request_id
            where a.community_code = ? and a.settled_at is null and (a.created_at, a.id) > (?, ?)
            order by a.created_at, a.id limit ?
            """,
            row ->
                new AbuseReport(
                    row.id("id"),
                    row.id("request_id"),
                    row.text("number"),
                    row.text("words"),
                    row.time("created_at")),
            community,
            after.at(),
            after.id(),
            page.rows());
    return Page.of(reports, page, report -> new Cursor(report.createdAt(), report.id()));
  }
}
