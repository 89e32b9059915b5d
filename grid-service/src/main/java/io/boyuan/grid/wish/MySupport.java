package io.boyuan.grid.wish;

import io.boyuan.grid.matter.MatterStandings;
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
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What becomes of the wishes somebody supports: answers, the matter, that it is solved (G6). */
@ApplicationScoped
class MySupport {

  // Served by wish_supporter_person and wish_answer_wish.
  private static final String MINE =
      """
      select s.request_id, s.since, s.seen_at, w.news_at,
        a.id as answer_id, a.words as answer_words, a.at as answered_at,
      """
          + Wishes.COLUMNS
          + """
            from wish_supporter s
            join wish w on w.request_id = s.request_id
            join service_request r on r.id = s.request_id
            left join lateral (select id, words, at from wish_answer
              where request_id = s.request_id order by at desc, id desc limit 1) a on true
            where s.person_id = ? and (s.since, s.request_id) < (?, ?)
              and (w.is_shown or r.submitter_id = s.person_id)
            order by s.since desc, s.request_id desc limit ?
            """;

  private final Wishes wishes;
  private final MatterStandings matters;
  private final Sql sql;
  private final Caller caller;
  private final Clock clock;

  @Inject
  MySupport(Wishes wishes, MatterStandings matters, Sql sql, Caller caller, Clock clock) {
    this.wishes = wishes;
    this.matters = matters;
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  /** One page of what the caller supports, latest first. */
  @Transactional
  Page<SupportedWish> mine(PageRequest page) {
    var before = page.after(Cursor.END);
    var rows = sql.list(MINE, this::mineOf, caller.id(), before.at(), before.id(), page.rows());
    var found = Page.of(rows, page, mine -> new Cursor(mine.since(), mine.wish().id()));
    var standings =
        matters.of(
            found.items().stream()
                .map(mine -> mine.wish().matterId())
                .filter(Objects::nonNull)
                .toList());
    return found.map(mine -> mine.with(standings.get(mine.wish().matterId())));
  }

  /**
   * Has looked at what became of it.
   *
   * @throws Problem 404 for what the caller does not support
   */
  @Transactional
  void look(UUID id) {
    int looked =
        sql.change(
            "update wish_supporter set seen_at = ? where request_id = ? and person_id = ?",
            clock.instant(),
            id,
            caller.id());
    if (looked == 0) {
      throw Problem.notFound();
    }
  }

  private Mine mineOf(Row row) {
    var answer =
        row.isMissing("answer_id")
            ? null
            : new WishAnswer(
                row.id("answer_id"), row.text("answer_words"), row.time("answered_at"));
    return new Mine(
        wishes.viewOf(row), row.time("since"), answer, row.time("news_at"), row.time("seen_at"));
  }

  private record Mine(
      WishView wish, Instant since, WishAnswer answer, Instant newsAt, Instant seenAt) {

    SupportedWish with(MatterStandings.Standing matter) {
      boolean isSolvedSince =
          matter != null && matter.solvedAt() != null && matter.solvedAt().isAfter(seenAt);
      return new SupportedWish(
          wish, since, answer, matter, isSolvedSince || newsAt.isAfter(seenAt));
    }
  }
}
