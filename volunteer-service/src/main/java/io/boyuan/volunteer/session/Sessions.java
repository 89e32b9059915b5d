package io.boyuan.volunteer.session;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.volunteer.training.TaughtTraining;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All sessions. */
@ApplicationScoped
class Sessions {

  private static final String VIEW =
      "select id, training_id, community_code, starts_at, ends_at, online, place, capacity, taken,"
          + " cancelled_at from training_session ";

  private final Sql sql;

  @Inject
  Sessions(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, TaughtTraining training, SessionPlan plan, Instant now) {
    sql.change(
        "insert into training_session (id, training_id, community_code, starts_at, ends_at, online,"
            + " place, capacity, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        training.id(),
        training.communityCode(),
        plan.startsAt(),
        plan.endsAt(),
        plan.online(),
        plan.place(),
        plan.capacity(),
        now);
  }

  Optional<SessionView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Sessions::viewOf, id);
  }

  /** The session, held until the end of the transaction: places are given one after the other. */
  Optional<Session> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", Sessions::viewOf, id).map(Session::new);
  }

  void take(UUID id, int places) {
    sql.change("update training_session set taken = taken + ? where id = ?", places, id);
  }

  void cancel(UUID id, Instant now) {
    sql.change("update training_session set cancelled_at = ? where id = ?", now, id);
  }

  /** Those that are not over, earliest first; served by training_session_training. */
  Page<SessionView> of(UUID trainingId, Instant from, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where training_id = ? and (starts_at, id) > (?, ?)"
                + " and starts_at > ?::timestamptz - interval '24 hours' and ends_at > ?"
                + " order by starts_at, id limit ?",
            Sessions::viewOf,
            trainingId,
            after.at(),
            after.id(),
            from,
            from,
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.startsAt(), view.id()));
  }

  static SessionView viewOf(Row row) {
    return new SessionView(
        row.id("id"),
        row.id("training_id"),
        row.text("community_code"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.flag("online"),
        row.text("place"),
        row.number("capacity"),
        row.number("taken"),
        row.time("cancelled_at"));
  }
}
