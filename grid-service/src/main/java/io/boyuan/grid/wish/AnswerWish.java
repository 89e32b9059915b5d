package io.boyuan.grid.wish;

import io.boyuan.grid.request.ChangeRequest;
import io.boyuan.grid.request.Charge;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
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

/** Staff answer all who support a wish; it stands in the request's timeline too (G6). */
@ApplicationScoped
class AnswerWish {

  private final Wishes wishes;
  private final ChangeRequest changes;
  private final AuditTrail trail;
  private final Caller caller;
  private final Sql sql;
  private final Ids ids;
  private final Clock clock;

  @Inject
  AnswerWish(
      Wishes wishes,
      ChangeRequest changes,
      AuditTrail trail,
      Caller caller,
      Sql sql,
      Ids ids,
      Clock clock) {
    this.wishes = wishes;
    this.changes = changes;
    this.trail = trail;
    this.caller = caller;
    this.sql = sql;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Answers.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  WishAnswer answer(UUID id, String words) {
    var now = clock.instant();
    var request =
        changes.change(
            id,
            held -> {
              caller.requireActsFor(held.communityCode());
              if (!held.isWish()) {
                throw Problem.notFound();
              }
              return held.note(words, true, Charge.actor(caller), now);
            });
    var answer = new WishAnswer(ids.next(), words, now);
    sql.change(
        "insert into wish_answer (id, request_id, words, at, by_id) values (?, ?, ?, ?, ?)",
        answer.id(),
        id,
        words,
        now,
        caller.id());
    wishes.news(id, now);
    trail.record(Decision.of(request.communityCode(), "answer-wish", "request", id));
    return answer;
  }

  /** One page of the answers to a wish that everybody may see, newest first. */
  @Transactional
  Page<WishAnswer> of(UUID id, PageRequest page) {
    var before = page.after(Cursor.END);
    // Served by wish_answer_wish.
    var answers =
        sql.list(
            "select id, words, at from wish_answer where request_id = ? and (at, id) < (?, ?)"
                + " order by at desc, id desc limit ?",
            row -> new WishAnswer(row.id("id"), row.text("words"), row.time("at")),
            wishes.byId(id).id(),
            before.at(),
            before.id(),
            page.rows());
    return Page.of(answers, page, answer -> new Cursor(answer.at(), answer.id()));
  }
}
