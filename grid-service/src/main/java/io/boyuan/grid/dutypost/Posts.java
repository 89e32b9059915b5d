package io.boyuan.grid.dutypost;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All posts. */
@ApplicationScoped
class Posts {

  static final String COLUMNS =
      "p.id, p.community_code, p.micro_grid_code, p.name, p.name_en, p.duties, p.duties_en,"
          + " p.places, p.taken, p.minutes, p.serves_from, p.serves_until, p.withdrawn_at,"
          + " p.created_at, p.version";

  private static final String VIEW = "select " + COLUMNS + " from duty_post p ";

  private final Sql sql;

  @Inject
  Posts(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, PostPlan plan, Instant now) {
    sql.change(
        "insert into duty_post (id, community_code, micro_grid_code, name, name_en, duties,"
            + " duties_en, places, minutes, serves_from, serves_until, created_at, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        id,
        plan.communityCode(),
        plan.microGridCode(),
        plan.names().zh(),
        plan.names().en(),
        plan.duties(),
        plan.dutiesEn(),
        plan.places(),
        plan.minutes(),
        plan.servesFrom(),
        plan.servesUntil(),
        now);
  }

  void change(UUID id, PostPlan plan) {
    sql.change(
        "update duty_post set micro_grid_code = ?, name = ?, name_en = ?, duties = ?,"
            + " duties_en = ?, places = ?, minutes = ?, serves_from = ?, serves_until = ?,"
            + " version = version + 1 where id = ?",
        plan.microGridCode(),
        plan.names().zh(),
        plan.names().en(),
        plan.duties(),
        plan.dutiesEn(),
        plan.places(),
        plan.minutes(),
        plan.servesFrom(),
        plan.servesUntil(),
        id);
  }

  void withdraw(UUID id, Instant now) {
    sql.change(
        "update duty_post set withdrawn_at = ?, version = version + 1 where id = ?", now, id);
  }

  /** The constraint duty_post_full refuses one too many, also to who lost the race. */
  void take(UUID id, int places) {
    sql.change("update duty_post set taken = taken + ? where id = ?", places, id);
  }

  Optional<PostView> byId(UUID id) {
    return sql.first(VIEW + "where p.id = ?", Posts::viewOf, id);
  }

  /** The post, held until the end of the transaction: places are given one after the other. */
  Optional<PostView> holding(UUID id) {
    return sql.first(VIEW + "where p.id = ? for update", Posts::viewOf, id);
  }

  /** Those that can be claimed, in the order they were published; served by duty_post_community. */
  Page<PostView> open(String community, String microGrid, LocalDate today, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            VIEW
                + "where p.community_code = ? and (?::text is null or p.micro_grid_code = ?)"
                + " and p.withdrawn_at is null and (p.serves_until is null or p.serves_until >= ?)"
                + " and (p.created_at, p.id) > (?, ?) order by p.created_at, p.id limit ?",
            Posts::viewOf,
            community,
            microGrid,
            microGrid,
            today,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, view -> new Cursor(view.createdAt(), view.id()));
  }

  static PostView viewOf(Row row) {
    return new PostView(
        row.id("id"),
        row.text("community_code"),
        row.text("micro_grid_code"),
        new Names(row.text("name"), row.text("name_en")),
        row.text("duties"),
        row.text("duties_en"),
        row.number("places"),
        row.number("taken"),
        row.number("minutes"),
        row.date("serves_from"),
        row.date("serves_until"),
        row.time("withdrawn_at"),
        row.time("created_at"),
        row.bigNumber("version"));
  }
}
