package io.boyuan.grid.roster;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** All rosters. */
@ApplicationScoped
class Rosters {

  private static final String VIEW =
      "select id, community_code, month, status, content, starts_at, minutes, per_day, seed,"
          + " unfilled from duty_roster ";

  private final Sql sql;

  @Inject
  Rosters(Sql sql) {
    this.sql = sql;
  }

  /** Refused by roster_there when somebody was first. */
  void add(RosterView roster, Instant now) {
    sql.change(
        "insert into duty_roster (id, community_code, month, status, content, starts_at, minutes,"
            + " per_day, seed, unfilled, created_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        roster.id(),
        roster.communityCode(),
        roster.month(),
        roster.status(),
        roster.content(),
        roster.startsAt(),
        roster.minutes(),
        roster.perDay(),
        roster.seed(),
        roster.unfilled(),
        now);
  }

  void remove(UUID id) {
    sql.change("delete from duty_roster where id = ?", id);
  }

  void publish(UUID id) {
    sql.change(
        "update duty_roster set status = 'PUBLISHED', version = version + 1 where id = ?", id);
  }

  Optional<RosterView> byId(UUID id) {
    return sql.first(VIEW + "where id = ?", Rosters::viewOf, id);
  }

  Optional<RosterView> holding(UUID id) {
    return sql.first(VIEW + "where id = ? for update", Rosters::viewOf, id);
  }

  /** Served by roster_there. */
  Optional<RosterView> holding(String community, LocalDate month) {
    return sql.first(
        VIEW + "where community_code = ? and month = ? for update",
        Rosters::viewOf,
        community,
        month);
  }

  /** Latest month first; served by roster_there. */
  Page<RosterView> of(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            VIEW
                + "where community_code = ? and (month, id) < (?, ?)"
                + " order by month desc, id desc limit ?",
            Rosters::viewOf,
            community,
            before.at().atZone(ZoneOffset.UTC).toLocalDate(),
            before.id(),
            request.rows());
    return Page.of(
        rows,
        request,
        view -> new Cursor(view.month().atStartOfDay(ZoneOffset.UTC).toInstant(), view.id()));
  }

  private static RosterView viewOf(Row row) {
    return new RosterView(
        row.id("id"),
        row.text("community_code"),
        row.date("month"),
        row.constant("status", RosterView.Status.class),
        row.text("content"),
        LocalTime.parse(row.text("starts_at")),
        row.number("minutes"),
        row.number("per_day"),
        row.bigNumber("seed"),
        row.number("unfilled"));
  }
}
