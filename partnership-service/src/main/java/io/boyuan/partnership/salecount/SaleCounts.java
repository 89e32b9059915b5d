package io.boyuan.partnership.salecount;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All counts of sales. */
@ApplicationScoped
class SaleCounts {

  private final Sql sql;

  @Inject
  SaleCounts(Sql sql) {
    this.sql = sql;
  }

  void add(UUID sale, List<SaleCount.OfMethod> methods, String words, UUID who, Instant now) {
    for (var each : methods) {
      sql.change(
          "insert into sale_count (sale_id, account, counted_fen, recorded_fen)"
              + " values (?, ?, ?, ?)",
          sale,
          each.method(),
          each.countedFen(),
          each.recordedFen());
    }
    sql.change(
        "update charity_sale set status = 'COUNTED', difference_words = ?, counted_by_id = ?,"
            + " counted_at = ?, version = version + 1 where id = ?",
        words,
        who,
        now,
        sale);
  }

  void remove(UUID sale) {
    sql.change("delete from sale_count where sale_id = ?", sale);
    sql.change(
        "update charity_sale set status = 'OPEN', difference_words = null, counted_by_id = null,"
            + " counted_at = null, version = version + 1 where id = ?",
        sale);
  }

  void close(UUID sale, UUID who, Instant now) {
    sql.change(
        "update charity_sale set status = 'CLOSED', confirmed_by_id = ?, closed_at = ?,"
            + " version = version + 1 where id = ?",
        who,
        now,
        sale);
  }

  /** Served by the keys of both tables. */
  Optional<SaleCount> of(UUID sale) {
    var methods =
        sql.list(
            "select account, counted_fen, recorded_fen from sale_count where sale_id = ?"
                + " order by account",
            row ->
                new SaleCount.OfMethod(
                    row.constant("account", PaymentMethod.class),
                    row.bigNumber("counted_fen"),
                    row.bigNumber("recorded_fen")),
            sale);
    return sql.first(
        "select difference_words, counted_by_id, counted_at, confirmed_by_id, closed_at"
            + " from charity_sale where id = ? and counted_at is not null",
        row ->
            new SaleCount(
                sale,
                methods,
                row.text("difference_words"),
                row.id("counted_by_id"),
                row.time("counted_at"),
                row.id("confirmed_by_id"),
                row.time("closed_at")),
        sale);
  }
}
