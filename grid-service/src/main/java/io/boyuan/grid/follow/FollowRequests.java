package io.boyuan.grid.follow;

import io.boyuan.grid.request.RequestStatus;
import io.boyuan.grid.request.Requests;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Anybody who signed in follows public requests and hears what becomes of them (G5). */
@ApplicationScoped
public class FollowRequests {

  /** Requests are merged into one that is open, so chains are short. */
  private static final int LONGEST_CHAIN = 20;

  private final Requests requests;
  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  @Inject
  FollowRequests(Requests requests, Sql sql, Caller caller, Clock clock) {
    this.requests = requests;
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Follows a request; who follows a merged one follows the one it goes on in.
   *
   * @throws Problem 404
   */
  @Transactional
  void follow(UUID id) {
    var request = visible(id);
    for (int hop = 0; request.mergedInto() != null && hop < LONGEST_CHAIN; hop++) {
      request = visible(request.mergedInto());
    }
    add(request.id(), caller.id());
  }

  private ServiceRequest visible(UUID id) {
    return requests
        .findByIdOptional(id)
        .filter(ServiceRequest::isPublic)
        .orElseThrow(Problem::notFound);
  }

  @Transactional
  void unfollow(UUID id) {
    sql.change(
        "delete from request_follower where request_id = ? and person_id = ?", id, caller.id());
  }

  /** Has looked at what became of it. */
  @Transactional
  void look(UUID id) {
    int looked =
        sql.change(
            "update request_follower set seen_at = ? where request_id = ? and person_id = ?",
            clock.instant(),
            id,
            caller.id());
    if (looked == 0) {
      throw Problem.notFound();
    }
  }

  /** One page of what the caller follows, latest first; served by request_follower_person. */
  @Transactional
  Page<FollowedRequest> mine(PageRequest page) {
    var before = page.after(Cursor.END);
    var followed =
        sql.list(
            """
            select r.id, r.number, r.category_code,
              case when r.is_public then coalesce(r.public_text, r.description) end as text,
              r.status, f.since, r.changed_at, r.changed_at > f.seen_at as has_news
            from request_follower f join service_request r on r.id = f.request_id
            where f.person_id = ? and (f.since, f.request_id) < (?, ?)
            order by f.since desc, f.request_id desc limit ?
            """,
            FollowRequests::followedOf,
            caller.id(),
            before.at(),
            before.id(),
            page.rows());
    return Page.of(followed, page, each -> new Cursor(each.since(), each.id()));
  }

  /**
   * Those who follow a request, and who asked, follow the one in which it goes on.
   *
   * @param merged the request
   * @param original the one in which it goes on
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void moveOn(ServiceRequest merged, ServiceRequest original) {
    sql.change(
        "insert into request_follower (request_id, person_id, since, seen_at)"
            + " select ?, person_id, since, seen_at from request_follower where request_id = ?"
            + " on conflict do nothing",
        original.id(),
        merged.id());
    sql.change("delete from request_follower where request_id = ?", merged.id());
    if (merged.submitterId() != null && !merged.submitterId().equals(original.submitterId())) {
      add(original.id(), merged.submitterId());
    }
  }

  private void add(UUID requestId, UUID person) {
    sql.change(
        "insert into request_follower (request_id, person_id, since, seen_at)"
            + " values (?, ?, ?, ?) on conflict do nothing",
        requestId,
        person,
        clock.instant(),
        clock.instant());
  }

  private static FollowedRequest followedOf(Row row) {
    return new FollowedRequest(
        row.id("id"),
        row.text("number"),
        row.text("category_code"),
        row.text("text"),
        row.constant("status", RequestStatus.class),
        row.time("since"),
        row.time("changed_at"),
        row.flag("has_news"));
  }
}
