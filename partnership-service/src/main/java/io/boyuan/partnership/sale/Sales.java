package io.boyuan.partnership.sale;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** All charity sales. */
@ApplicationScoped
public class Sales {

  private static final String COLUMNS =
      "select id, community_code, name, name_en, place, starts_at, ends_at, status,"
          + " cancelled_words, version from charity_sale ";

  private final Sql sql;

  @Inject
  Sales(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, SalePlan plan, Instant now) {
    sql.change(
        "insert into charity_sale (id, community_code, name, name_en, place, starts_at, ends_at,"
            + " status, created_at) values (?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?)",
        id,
        plan.communityCode(),
        plan.names().zh(),
        plan.names().en(),
        plan.place(),
        plan.startsAt(),
        plan.endsAt(),
        now);
  }

  void change(UUID id, SalePlan plan) {
    sql.change(
        "update charity_sale set name = ?, name_en = ?, place = ?, starts_at = ?, ends_at = ?,"
            + " version = version + 1 where id = ?",
        plan.names().zh(),
        plan.names().en(),
        plan.place(),
        plan.startsAt(),
        plan.endsAt(),
        id);
  }

  void open(UUID id) {
    sql.change("update charity_sale set status = 'OPEN', version = version + 1 where id = ?", id);
  }

  void cancel(UUID id, String words) {
    sql.change(
        "update charity_sale set status = 'CANCELLED', cancelled_words = ?, version = version + 1"
            + " where id = ?",
        words,
        id);
  }

  /**
   * A sale.
   *
   * @param id which
   * @return as it stands
   * @throws Problem 404
   */
  public Sale byId(UUID id) {
    return sql.first(COLUMNS + "where id = ?", Sales::of, id).orElseThrow(Problem::notFound);
  }

  /**
   * A sale that nobody else changes until the transaction ends, nor sells at.
   *
   * @param id which
   * @return as it stands
   * @throws Problem 404
   */
  public Sale holding(UUID id) {
    return sql.first(COLUMNS + "where id = ? for update", Sales::of, id)
        .orElseThrow(Problem::notFound);
  }

  /**
   * A sale that nobody changes until the transaction ends, while others sell at it as well.
   *
   * @param id which
   * @return as it stands
   * @throws Problem 404
   */
  public Sale sharing(UUID id) {
    return sql.first(COLUMNS + "where id = ? for share", Sales::of, id)
        .orElseThrow(Problem::notFound);
  }

  /** Newest first; served by charity_sale_community. */
  Page<Sale> of(String community, PageRequest request) {
    var before = request.after(Cursor.END);
    var rows =
        sql.list(
            COLUMNS
                + "where community_code = ? and (starts_at, id) < (?, ?)"
                + " order by starts_at desc, id desc limit ?",
            Sales::of,
            community,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.startsAt(), each.id()));
  }

  private static Sale of(Row row) {
    return new Sale(
        row.id("id"),
        row.text("community_code"),
        new Names(row.text("name"), row.text("name_en")),
        row.text("place"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.constant("status", SaleStatus.class),
        row.text("cancelled_words"),
        row.bigNumber("version"));
  }
}
