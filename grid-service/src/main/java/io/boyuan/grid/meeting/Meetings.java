package io.boyuan.grid.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All meetings. */
@ApplicationScoped
class Meetings {

  private static final String VIEW =
      "select id, community_code, kind, period, title, starts_at, place, moved_from, status,"
          + " reason, agenda_drawn_at, attendance::text as attendance, minutes_status, version"
          + " from meeting ";

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Meetings(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /** Adds one that a rule gives, unless there is one of its kind in that period. */
  void add(UUID id, String community, CadenceRule rule, MeetingsAhead.Planned planned) {
    sql.change(
        "insert into meeting (id, community_code, kind, period, starts_at, place, moved_from,"
            + " status) values (?, ?, ?, ?, ?, ?, ?, 'PLANNED')"
            + " on conflict on constraint meeting_period do nothing",
        id,
        community,
        rule.kind(),
        planned.period(),
        planned.startsAt(),
        rule.place(),
        planned.movedFrom());
  }

  void addExtra(UUID id, MeetingPlan plan) {
    sql.change(
        "insert into meeting (id, community_code, kind, title, starts_at, place, status, touched)"
            + " values (?, ?, 'EXTRA', ?, ?, ?, 'PLANNED', true)",
        id,
        plan.communityCode(),
        plan.title(),
        plan.startsAt(),
        plan.place());
  }

  /** Takes back what a cadence gave and nobody touched yet; served by meeting_community. */
  void removeUntouched(String community, Instant now) {
    sql.change(
        "delete from meeting where community_code = ? and starts_at > ? and status = 'PLANNED'"
            + " and not touched",
        community,
        now);
  }

  Optional<MeetingView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", this::viewOf, id);
  }

  /** The meeting, held until the end of the transaction. */
  Optional<MeetingView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", this::viewOf, id);
  }

  void move(UUID id, Instant startsAt, String place) {
    sql.change(
        "update meeting set starts_at = ?, place = ?, touched = true, version = version + 1"
            + " where id = ?",
        startsAt,
        place,
        id);
  }

  void cancel(UUID id, String reason) {
    sql.change(
        "update meeting set status = 'CANCELLED', reason = ?, touched = true,"
            + " version = version + 1 where id = ?",
        reason,
        id);
  }

  void attended(UUID id, List<Attendance> attendance) {
    sql.change(
        "update meeting set status = 'HELD', attendance = ?::jsonb, touched = true,"
            + " version = version + 1 where id = ?",
        written(attendance),
        id);
  }

  void touch(UUID id) {
    sql.change("update meeting set touched = true where id = ?", id);
  }

  void drawn(UUID id, Instant now) {
    sql.change(
        "update meeting set agenda_drawn_at = ?, touched = true, version = version + 1"
            + " where id = ?",
        now,
        id);
  }

  void minutes(UUID id, MinutesStatus status) {
    sql.change(
        "update meeting set minutes_status = ?, version = version + 1 where id = ?", status, id);
  }

  void write(UUID id, String text) {
    sql.change(
        "update meeting set minutes = ?, minutes_status = 'DRAFT', version = version + 1"
            + " where id = ?",
        text,
        id);
  }

  Optional<String> minutesOf(UUID id) {
    return sql.first("select minutes from meeting where id = ?", row -> row.text("minutes"), id);
  }

  /** Earliest first; served by meeting_community. */
  Page<MeetingView> of(String community, Instant from, PageRequest request) {
    var after = request.after(new Cursor(from, new UUID(0, 0)));
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and (starts_at, id) > (?, ?)"
                + " order by starts_at, id limit ?",
            this::viewOf,
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.startsAt(), view.id()));
  }

  /** Whose agenda is to be drawn; served by meeting_agenda_due. */
  List<UUID> withoutAgenda(Instant from, Instant until, int most) {
    return sql.list(
        "select id from meeting where status = 'PLANNED' and agenda_drawn_at is null"
            + " and starts_at > ? and starts_at <= ? order by starts_at, id limit ?",
        row -> row.id("id"),
        from,
        until,
        most);
  }

  private String written(List<Attendance> attendance) {
    try {
      return mapper.writeValueAsString(attendance);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Who was present cannot be written", e);
    }
  }

  private MeetingView viewOf(Row row) {
    return new MeetingView(
        row.id("id"),
        row.text("community_code"),
        row.constant("kind", MeetingKind.class),
        row.text("period"),
        row.text("title"),
        row.time("starts_at"),
        row.text("place"),
        row.date("moved_from"),
        row.constant("status", MeetingStatus.class),
        row.text("reason"),
        row.time("agenda_drawn_at"),
        attendanceOf(row),
        row.constant("minutes_status", MinutesStatus.class),
        row.bigNumber("version"));
  }

  private List<Attendance> attendanceOf(Row row) {
    try {
      return List.of(mapper.readValue(row.text("attendance"), Attendance[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Who was present cannot be read", e);
    }
  }
}
