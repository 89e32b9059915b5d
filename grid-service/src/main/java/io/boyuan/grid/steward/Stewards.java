package io.boyuan.grid.steward;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.privacy.Masked;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** All Red Steward teams, with who belongs to them and where they serve. */
@ApplicationScoped
class Stewards {

  /** Members and grids are counted by red_steward_member_team and already_attached. */
  private static final String VIEW =
      """
      select s.id, s.community_code, s.name, s.name_en, s.created_at, s.dissolved_at, s.version,
        (select count(*) from red_steward_member m
          where m.red_steward_id = s.id and m.left_at is null) as members,
        array(select g.grid_code from red_steward_grid g where g.red_steward_id = s.id
          and daterange(g.serves_from, g.serves_until, '[]') @> ?::date order by 1) as grids
      from red_steward s
      """;

  private final Sql sql;
  private final Seal seal;

  @Inject
  Stewards(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  void add(UUID id, StewardPlan plan, Instant now) {
    sql.change(
        "insert into red_steward (id, community_code, name, name_en, created_at, version)"
            + " values (?, ?, ?, ?, ?, 0)",
        id,
        plan.communityCode(),
        plan.names().zh(),
        plan.names().en(),
        now);
  }

  void rename(UUID id, Names names) {
    sql.change(
        "update red_steward set name = ?, name_en = ?, version = version + 1 where id = ?",
        names.zh(),
        names.en(),
        id);
  }

  /** The team serves no more, from tomorrow on nowhere. */
  void dissolve(UUID id, LocalDate today, Instant now) {
    sql.change(
        "update red_steward set dissolved_at = ?, version = version + 1 where id = ?", now, id);
    sql.change(
        "delete from red_steward_grid where red_steward_id = ? and serves_from > ?", id, today);
    sql.change(
        "update red_steward_grid set serves_until = ? where red_steward_id = ?"
            + " and (serves_until is null or serves_until > ?)",
        today,
        id,
        today);
    sql.change(
        "update red_steward_member set left_at = ? where red_steward_id = ? and left_at is null",
        now,
        id);
  }

  Optional<StewardView> byId(UUID id, LocalDate today) {
    return sql.first(VIEW + "where s.id = ?", Stewards::viewOf, today, id);
  }

  Optional<StewardView> holding(UUID id, LocalDate today) {
    return sql.first(VIEW + "where s.id = ? for update of s", Stewards::viewOf, today, id);
  }

  /** In the order they came to be; served by red_steward_community. */
  Page<StewardView> of(String community, LocalDate today, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where s.community_code = ? and (s.created_at, s.id) > (?, ?)"
                + " order by s.created_at, s.id limit ?",
            Stewards::viewOf,
            today,
            community,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  void join(UUID id, UUID steward, MemberPlan plan, Instant now) {
    sql.change(
        "insert into red_steward_member (id, red_steward_id, person_id, name, phone_sealed,"
            + " joined_at) values (?, ?, ?, ?, ?, ?)",
        id,
        steward,
        plan.personId(),
        plan.name(),
        seal.sealed(plan.phone()),
        now);
  }

  boolean leave(UUID steward, UUID member, Instant now) {
    return sql.change(
            "update red_steward_member set left_at = ?"
                + " where id = ? and red_steward_id = ? and left_at is null",
            now,
            member,
            steward)
        == 1;
  }

  /** In the order they joined; served by red_steward_member_team. */
  Page<MemberView> members(UUID steward, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select id, person_id, name, phone_sealed, joined_at, left_at from red_steward_member"
                + " where red_steward_id = ? and (joined_at, id) > (?, ?)"
                + " order by joined_at, id limit ?",
            this::memberOf,
            steward,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.joinedAt(), view.id()));
  }

  void attach(UUID id, StewardView steward, String grid, LocalDate from) {
    sql.change(
        "insert into red_steward_grid (id, red_steward_id, community_code, grid_code, serves_from)"
            + " values (?, ?, ?, ?, ?)",
        id,
        steward.id(),
        steward.communityCode(),
        grid,
        from);
  }

  /** False when it is none of the team's that reaches beyond the day. */
  boolean detach(UUID steward, UUID attachment, LocalDate lastDay) {
    return sql.change(
            "update red_steward_grid set serves_until = ? where id = ? and red_steward_id = ?"
                + " and serves_from <= ? and (serves_until is null or serves_until > ?)",
            lastDay,
            attachment,
            steward,
            lastDay,
            lastDay)
        == 1;
  }

  /** Earliest first; served by already_attached. */
  Page<AttachmentView> attachments(UUID steward, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            "select id, red_steward_id, grid_code, serves_from, serves_until from red_steward_grid"
                + " where red_steward_id = ? and (serves_from, id) > (?, ?)"
                + " order by serves_from, id limit ?",
            row ->
                new AttachmentView(
                    row.id("id"),
                    row.id("red_steward_id"),
                    row.text("grid_code"),
                    row.date("serves_from"),
                    row.date("serves_until")),
            steward,
            after.at().atZone(ZoneOffset.UTC).toLocalDate(),
            after.id(),
            request.rows());
    return Page.of(
        rows,
        request,
        view -> new Cursor(view.servesFrom().atStartOfDay(ZoneOffset.UTC).toInstant(), view.id()));
  }

  private MemberView memberOf(Row row) {
    return new MemberView(
        row.id("id"),
        row.id("person_id"),
        row.text("name"),
        Masked.number(seal.opened(row.text("phone_sealed"))),
        row.time("joined_at"),
        row.time("left_at"));
  }

  private static StewardView viewOf(Row row) {
    return new StewardView(
        row.id("id"),
        row.text("community_code"),
        new Names(row.text("name"), row.text("name_en")),
        row.number("members"),
        row.texts("grids"),
        row.time("created_at"),
        row.time("dissolved_at"),
        row.bigNumber("version"));
  }
}
