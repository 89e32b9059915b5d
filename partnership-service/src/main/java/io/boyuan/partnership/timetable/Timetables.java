package io.boyuan.partnership.timetable;

import io.boyuan.partnership.term.TermView;
import io.boyuan.partnership.timetabling.Slot;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All timetables. */
@ApplicationScoped
class Timetables {

  private static final String VIEW =
      "select id, term_id, community_code, status, from_day, hard, soft, created_at, planned_at,"
          + " published_at, version from timetable ";

  private final Sql sql;

  @Inject
  Timetables(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, TermView term, LocalDate fromDay, Instant now) {
    sql.change(
        "insert into timetable (id, term_id, community_code, status, from_day, created_at,"
            + " planning_since) values (?, ?, ?, ?, ?, ?, ?)",
        id,
        term.id(),
        term.communityCode(),
        TimetableStatus.PLANNING,
        fromDay,
        now,
        now);
  }

  void add(UUID timetableId, StoredBlock block) {
    sql.change(
        "insert into timetable_block (id, timetable_id, course_id, day, start_minute, room_id,"
            + " pinned) values (?, ?, ?, ?, ?, ?, ?)",
        block.id(),
        timetableId,
        block.courseId(),
        block.slot() == null ? null : block.slot().day(),
        block.slot() == null ? null : block.slot().start(),
        block.roomId(),
        block.pinned());
  }

  void put(UUID blockId, Slot slot, UUID roomId, boolean pinned) {
    sql.change(
        "update timetable_block set day = ?, start_minute = ?, room_id = ?, pinned = ?"
            + " where id = ?",
        slot.day(),
        slot.start(),
        roomId,
        pinned,
        blockId);
  }

  void stand(UUID id, TimetableStatus status) {
    sql.change("update timetable set status = ?, version = version + 1 where id = ?", status, id);
  }

  void planAgain(UUID id, Instant now) {
    sql.change(
        "update timetable set status = 'PLANNING', planning_since = ?, version = version + 1"
            + " where id = ?",
        now,
        id);
  }

  /** A draft that was to be planned again is the draft it was. */
  void planningFailed(UUID id) {
    sql.change(
        "update timetable set status = case when planned_at is null then 'FAILED' else 'DRAFT' end,"
            + " version = version + 1 where id = ? and status = 'PLANNING'",
        id);
  }

  void planned(UUID id, int hard, int soft, Instant now) {
    sql.change(
        "update timetable set status = 'DRAFT', hard = ?, soft = ?, planned_at = ?,"
            + " version = version + 1 where id = ?",
        hard,
        soft,
        now,
        id);
  }

  void judged(UUID id, Standing standing) {
    sql.change(
        "update timetable set hard = ?, soft = ?, version = version + 1 where id = ?",
        standing.hard(),
        standing.soft(),
        id);
  }

  void publish(UUID id, UUID termId, Instant now) {
    sql.change(
        "update timetable set status = 'SUPERSEDED', version = version + 1"
            + " where term_id = ? and status = 'PUBLISHED'",
        termId);
    sql.change(
        "update timetable set status = 'PUBLISHED', published_at = ?, version = version + 1"
            + " where id = ?",
        now,
        id);
  }

  /** Planning that somebody began and nobody ended; served by timetable_abandoned. */
  int abandon(Instant begunBefore) {
    return sql.change(
        "update timetable set status = case when planned_at is null then 'FAILED' else 'DRAFT' end,"
            + " version = version + 1 where status = 'PLANNING' and planning_since < ?",
        begunBefore);
  }

  Optional<TimetableView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Timetables::viewOf, id);
  }

  Optional<TimetableView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", Timetables::viewOf, id);
  }

  /** Served by timetable_published. */
  Optional<TimetableView> publishedOf(UUID termId) {
    return sql.first(
        VIEW + "where term_id = ? and status = 'PUBLISHED'", Timetables::viewOf, termId);
  }

  List<StoredBlock> blocks(UUID timetableId) {
    return sql.list(
        "select id, course_id, day, start_minute, room_id, pinned from timetable_block"
            + " where timetable_id = ? order by id",
        Timetables::blockOf,
        timetableId);
  }

  /** Latest first; served by timetable_term. */
  Page<TimetableView> of(UUID termId, PageRequest request) {
    var after = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where term_id = ? and (created_at, id) < (?, ?)"
                + " order by created_at desc, id desc limit ?",
            Timetables::viewOf,
            termId,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  private static StoredBlock blockOf(Row row) {
    Slot slot =
        row.isMissing("start_minute")
            ? null
            : new Slot(row.constant("day", DayOfWeek.class), row.number("start_minute"));
    return new StoredBlock(
        row.id("id"), row.id("course_id"), slot, row.id("room_id"), row.flag("pinned"));
  }

  private static TimetableView viewOf(Row row) {
    return new TimetableView(
        row.id("id"),
        row.id("term_id"),
        row.text("community_code"),
        row.constant("status", TimetableStatus.class),
        row.date("from_day"),
        row.isMissing("hard") ? null : Integer.valueOf(row.number("hard")),
        row.isMissing("soft") ? null : Integer.valueOf(row.number("soft")),
        row.time("created_at"),
        row.time("planned_at"),
        row.time("published_at"),
        row.bigNumber("version"));
  }
}
