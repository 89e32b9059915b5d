package io.boyuan.partnership.taking;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.partnership.sale.SaleItem;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** All lines of what came in at sales. */
@ApplicationScoped
public class Takings {

  private static final String COLUMNS =
      "select id, item_id, number, price_fen, fen, account, recorded_by_id, recorded_at,"
          + " voided_words, voided_by_id, voided_at from sale_taking ";

  private final Sql sql;

  @Inject
  Takings(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, SaleItem item, TakingPlan plan, UUID who, Instant now) {
    sql.change(
        "insert into sale_taking (id, sale_id, item_id, account, number, price_fen, fen,"
            + " recorded_by_id, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        item.saleId(),
        item.id(),
        plan.method(),
        plan.number(),
        item.priceFen(),
        plan.number() * item.priceFen(),
        who,
        now);
  }

  void strike(UUID id, String words, UUID who, Instant now) {
    sql.change(
        "update sale_taking set voided_words = ?, voided_by_id = ?, voided_at = ? where id = ?",
        words,
        who,
        now,
        id);
  }

  Taking holding(UUID sale, UUID id) {
    return sql.first(COLUMNS + "where id = ? and sale_id = ? for update", Takings::of, id, sale)
        .orElseThrow(Problem::notFound);
  }

  /**
   * What came in at a sale, without what was voided; served by sale_taking_sale.
   *
   * @param sale the sale
   * @return fen by method, all of them
   */
  public Map<PaymentMethod, Long> sums(UUID sale) {
    var sums = new EnumMap<PaymentMethod, Long>(PaymentMethod.class);
    for (var method : PaymentMethod.values()) {
      sums.put(method, 0L);
    }
    sql.list(
        "select account, sum(fen)::bigint as fen from sale_taking"
            + " where sale_id = ? and voided_at is null group by account",
        row -> sums.put(row.constant("account", PaymentMethod.class), row.bigNumber("fen")),
        sale);
    return sums;
  }

  /** In the order they were recorded; served by sale_taking_sale. */
  Page<Taking> of(UUID sale, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            COLUMNS
                + "where sale_id = ? and (recorded_at, id) > (?, ?)"
                + " order by recorded_at, id limit ?",
            Takings::of,
            sale,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.recordedAt(), each.id()));
  }

  private static Taking of(Row row) {
    return new Taking(
        row.id("id"),
        row.id("item_id"),
        row.number("number"),
        row.bigNumber("price_fen"),
        row.bigNumber("fen"),
        row.constant("account", PaymentMethod.class),
        row.id("recorded_by_id"),
        row.time("recorded_at"),
        row.text("voided_words"),
        row.id("voided_by_id"),
        row.time("voided_at"));
  }
}
