package io.boyuan.partnership.salecorrection;

import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** All corrections of closed sales. */
@ApplicationScoped
class SaleCorrections {

  private static final String COLUMNS =
      "select id, sale_id, account, fen, words, asked_by_id, asked_at, confirmed_by_id,"
          + " confirmed_at from sale_correction ";

  private final Sql sql;

  @Inject
  SaleCorrections(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, UUID sale, CorrectionPlan plan, UUID who, Instant now) {
    sql.change(
        "insert into sale_correction (id, sale_id, account, fen, words, asked_by_id,"
            + " asked_at) values (?, ?, ?, ?, ?, ?, ?)",
        id,
        sale,
        plan.method(),
        plan.fen(),
        plan.words(),
        who,
        now);
  }

  void confirm(UUID id, UUID who, Instant now) {
    sql.change(
        "update sale_correction set confirmed_by_id = ?, confirmed_at = ? where id = ?",
        who,
        now,
        id);
  }

  SaleCorrection holding(UUID sale, UUID id) {
    return sql.first(
            COLUMNS + "where id = ? and sale_id = ? for update", SaleCorrections::of, id, sale)
        .orElseThrow(Problem::notFound);
  }

  /** In the order they were found; served by sale_correction_sale. */
  Page<SaleCorrection> of(UUID sale, PageRequest request) {
    var after = request.after(Cursor.START);
    var rows =
        sql.list(
            COLUMNS + "where sale_id = ? and (asked_at, id) > (?, ?) order by asked_at, id limit ?",
            SaleCorrections::of,
            sale,
            after.at(),
            after.id(),
            request.rows());
    return Page.of(rows, request, each -> new Cursor(each.askedAt(), each.id()));
  }

  private static SaleCorrection of(Row row) {
    return new SaleCorrection(
        row.id("id"),
        row.id("sale_id"),
        row.constant("account", PaymentMethod.class),
        row.bigNumber("fen"),
        row.text("words"),
        row.id("asked_by_id"),
        row.time("asked_at"),
        row.id("confirmed_by_id"),
        row.time("confirmed_at"));
  }
}
