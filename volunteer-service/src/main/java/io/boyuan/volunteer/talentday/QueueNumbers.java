package io.boyuan.volunteer.talentday;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All numbers of all queues. */
@ApplicationScoped
class QueueNumbers {

  // Served by queue_number_waiting as far as who waits before somebody is counted.
  private static final String VIEW =
      """
      select q.id, q.stand_id, q.number, q.resident_id, q.resident_name, q.status, q.drawn_at,
        case when q.status = 'WAITING' then (select count(*) from queue_number b
          where b.stand_id = q.stand_id and b.status = 'WAITING' and b.number < q.number) end
          as ahead
      from queue_number q
      """;

  private final Sql sql;

  @Inject
  QueueNumbers(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, UUID standId, int number, UUID residentId, String name, Instant now) {
    sql.change(
        "insert into queue_number (id, stand_id, number, resident_id, resident_name, status,"
            + " drawn_at) values (?, ?, ?, ?, ?, 'WAITING', ?)",
        id,
        standId,
        number,
        residentId,
        name,
        now);
  }

  /** Served by already_queueing. */
  boolean isIn(UUID standId, UUID residentId) {
    return sql.first(
            "select id from queue_number where stand_id = ? and resident_id = ?"
                + " and status in ('WAITING', 'CALLED')",
            row -> row.id("id"),
            standId,
            residentId)
        .isPresent();
  }

  Optional<NumberView> byId(UUID id) {
    return sql.first(VIEW + " where q.id = ?", QueueNumbers::viewOf, id);
  }

  Optional<NumberView> of(UUID id, UUID residentId) {
    return sql.first(
        VIEW + " where q.id = ? and q.resident_id = ?", QueueNumbers::viewOf, id, residentId);
  }

  /** Who is next; served by queue_number_waiting. */
  Optional<NumberView> next(UUID standId) {
    return sql.first(
        VIEW + " where q.stand_id = ? and q.status = 'WAITING' order by q.number limit 1",
        QueueNumbers::viewOf,
        standId);
  }

  void change(UUID id, NumberView.Status status, Instant now) {
    boolean ends = status != NumberView.Status.CALLED;
    sql.change(
        "update queue_number set status = ?, ended_at = ? where id = ?",
        status,
        ends ? now : null,
        id);
  }

  /** Served by queue_number_waiting. */
  void endWaiting(UUID standId, Instant now) {
    sql.change(
        "update queue_number set status = 'UNSERVED', ended_at = ?"
            + " where stand_id = ? and status = 'WAITING'",
        now,
        standId);
  }

  /** In the order they were drawn; served by queue_number_stand. */
  Page<NumberView> ofStand(UUID standId, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + " where q.stand_id = ? and (q.drawn_at, q.id) > (?, ?)"
                + " order by q.drawn_at, q.id limit ?",
            QueueNumbers::viewOf,
            standId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.drawnAt(), view.id()));
  }

  /** Latest first; served by queue_number_resident. */
  Page<NumberView> ofResident(UUID residentId, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + " where q.resident_id = ? and (q.drawn_at, q.id) < (?, ?)"
                + " order by q.drawn_at desc, q.id desc limit ?",
            QueueNumbers::viewOf,
            residentId,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.drawnAt(), view.id()));
  }

  private static NumberView viewOf(Row row) {
    return new NumberView(
        row.id("id"),
        row.id("stand_id"),
        row.number("number"),
        row.text("resident_name"),
        row.constant("status", NumberView.Status.class),
        row.isMissing("ahead") ? null : row.number("ahead"),
        row.time("drawn_at"));
  }
}
