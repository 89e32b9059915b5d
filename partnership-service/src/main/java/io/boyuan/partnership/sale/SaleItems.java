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

/** All that is on sale. */
@ApplicationScoped
public class SaleItems {

  static final int MOST = 200;

  private static final String COLUMNS =
      "select id, sale_id, name, name_en, price_fen, stock, sold, created_at, version"
          + " from sale_item ";

  private final Sql sql;

  @Inject
  SaleItems(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, UUID sale, ItemPlan plan, Instant now) {
    sql.change(
        "insert into sale_item (id, sale_id, name, name_en, price_fen, stock, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        sale,
        plan.names().zh(),
        plan.names().en(),
        plan.priceFen(),
        plan.stock(),
        now);
  }

  void change(UUID id, ItemPlan plan) {
    sql.change(
        "update sale_item set name = ?, name_en = ?, price_fen = ?, stock = ?,"
            + " version = version + 1 where id = ?",
        plan.names().zh(),
        plan.names().en(),
        plan.priceFen(),
        plan.stock(),
        id);
  }

  /**
   * An item that nobody else sells or changes until the transaction ends.
   *
   * @param sale where it is sold
   * @param id which
   * @return as it stands
   * @throws Problem 404
   */
  public SaleItem holding(UUID sale, UUID id) {
    return sql.first(COLUMNS + "where id = ? and sale_id = ? for update", SaleItems::of, id, sale)
        .orElseThrow(Problem::notFound);
  }

  /**
   * Counts some of an item as sold, or below zero as back.
   *
   * @param id an item that is held
   * @param number how many
   */
  public void sell(UUID id, int number) {
    sql.change(
        "update sale_item set sold = sold + ?, version = version + 1 where id = ?", number, id);
  }

  int countOf(UUID sale) {
    return sql.first(
            "select count(*) as n from sale_item where sale_id = ?", row -> row.number("n"), sale)
        .orElse(0);
  }

  boolean anySoldAt(UUID sale) {
    return sql.first(
            "select 1 as n from sale_item where sale_id = ? and sold > 0 limit 1",
            row -> true,
            sale)
        .isPresent();
  }

  /** In the order they were put on sale; served by sale_item_sale. */
  Page<SaleItem> of(UUID sale, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            COLUMNS
                + "where sale_id = ? and (created_at, id) > (?, ?) order by created_at, id limit ?",
            SaleItems::of,
            sale,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.createdAt(), each.id()));
  }

  private static SaleItem of(Row row) {
    return new SaleItem(
        row.id("id"),
        row.id("sale_id"),
        new Names(row.text("name"), row.text("name_en")),
        row.bigNumber("price_fen"),
        row.number("stock"),
        row.number("sold"),
        row.time("created_at"),
        row.bigNumber("version"));
  }
}
