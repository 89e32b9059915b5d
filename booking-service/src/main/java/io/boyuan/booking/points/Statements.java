package io.boyuan.booking.points;

import io.boyuan.platform.book.ReadBook;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** What is read of accounts. */
@ApplicationScoped
class Statements {

  /** More rows than a person reads; who needs more asks for a shorter time. */
  static final int MOST_ROWS = 20_000;

  private static final String OF_PERSON =
      PointsBook.BOOK.newest("a.holder_id = ? and a.kind = 'PERSON'", "expires_at");
  private static final String OF_ORGANIZATION =
      PointsBook.BOOK.newest("a.holder_code = ? and a.kind = 'ORGANIZATION'", "expires_at");

  private final ReadBook ledger;

  @Inject
  Statements(ReadBook ledger) {
    this.ledger = ledger;
  }

  /** The balance and one page of entries, in one statement so that they fit each other. */
  Statement of(AccountHolder holder, PageRequest request) {
    var before = request.after(Cursor.END);
    var read = read(holder, before, Instant.EPOCH, request.rows());
    var page = Page.of(read.lines(), request, line -> new Cursor(line.at(), line.id()));
    return new Statement(read.held(), page.items(), page.nextCursor());
  }

  /** All entries of a time, newest first. */
  Sheet sheetOf(AccountHolder holder, Instant from, Instant to) {
    var sheet =
        Sheet.named(
            "points",
            "时间 / At",
            "事由 / Reason",
            "积分 / Points",
            "余额 / Balance",
            "有效期至 / Expires",
            "社区 / Community",
            "来源 / Source");
    var before = new Cursor(to, new UUID(0, 0));
    read(holder, before, from, MOST_ROWS)
        .lines()
        .forEach(
            line ->
                sheet.row(
                    line.at(),
                    line.reason().name(),
                    line.points(),
                    line.balanceAfter(),
                    line.expiresAt(),
                    line.communityCode(),
                    line.sourceId().toString()));
    return sheet;
  }

  /** All entries of a time, newest first, with the balance of now. */
  Statement of(AccountHolder holder, Cursor before, Instant from, int rows) {
    var read = read(holder, before, from, rows);
    return new Statement(read.held(), read.lines(), null);
  }

  private ReadBook.Lines<Statement.Line> read(
      AccountHolder holder, Cursor before, Instant from, int rows) {
    boolean isPerson = holder.personId() != null;
    return ledger.newest(
        isPerson ? OF_PERSON : OF_ORGANIZATION,
        before,
        from,
        rows,
        Statements::lineOf,
        isPerson ? holder.personId() : holder.organizationCode());
  }

  private static Statement.Line lineOf(Row row) {
    return new Statement.Line(
        row.id("id"),
        row.bigNumber("amount"),
        row.bigNumber("balance_after"),
        row.constant("reason", Reason.class),
        row.id("source_id"),
        row.text("community_code"),
        row.time("at"),
        row.time("expires_at"));
  }
}
