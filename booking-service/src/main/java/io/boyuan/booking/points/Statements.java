package io.boyuan.booking.points;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.sheet.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is read of accounts. */
@ApplicationScoped
class Statements {

  /** More rows than a person reads; who needs more asks for a shorter time. */
  static final int MOST_ROWS = 20_000;

  private static final String COLUMNS =
      "e.id, e.points, e.balance_after, e.reason, e.source_id, e.community_code, e.at,"
          + " e.expires_at ";

  // Two walks down ledger_entry_to and ledger_entry_from, each at most a page long.
  private static final String NEWEST =
      """
      with account as (
        select id, balance - owed as visible from points_account where %s)
      select a.visible,\s"""
          + COLUMNS
          + """
      from account a left join lateral (
        (select id, points, to_balance as balance_after, reason, source_id, community_code, at,
           expires_at
         from ledger_entry
         where to_account = a.id and (at, id) < (?, ?) and at >= ? order by at desc, id desc limit ?)
        union all
        (select id, -points, from_balance, reason, source_id, community_code, at, null
         from ledger_entry
         where from_account = a.id and (at, id) < (?, ?) and at >= ?
         order by at desc, id desc limit ?)
        order by at desc, id desc limit ?) e on true
      """;
  private static final String OF_PERSON = NEWEST.formatted("holder_id = ? and kind = 'PERSON'");
  private static final String OF_ORGANIZATION =
      NEWEST.formatted("holder_code = ? and kind = 'ORGANIZATION'");

  private final Sql sql;

  @Inject
  Statements(Sql sql) {
    this.sql = sql;
  }

  /** The balance and one page of entries, in one statement so that they fit each other. */
  Statement of(AccountHolder holder, PageRequest request) {
    var before = request.after(Cursor.END);
    var read = read(holder, before, Instant.EPOCH, request.rows());
    var page = Page.of(read.lines(), request, line -> new Cursor(line.at(), line.id()));
    return new Statement(read.balance(), page.items(), page.nextCursor());
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
    return new Statement(read.balance(), read.lines(), null);
  }

  private Read read(AccountHolder holder, Cursor before, Instant from, int rows) {
    boolean isPerson = holder.personId() != null;
    var balance = new long[1];
    var lines = new ArrayList<Statement.Line>();
    sql.list(
        isPerson ? OF_PERSON : OF_ORGANIZATION,
        row -> {
          balance[0] = row.bigNumber("visible");
          return row.isMissing("id") || lines.add(lineOf(row));
        },
        isPerson ? holder.personId() : holder.organizationCode(),
        before.at(),
        before.id(),
        from,
        rows,
        before.at(),
        before.id(),
        from,
        rows,
        rows);
    return new Read(balance[0], lines);
  }

  private static Statement.Line lineOf(Row row) {
    return new Statement.Line(
        row.id("id"),
        row.bigNumber("points"),
        row.bigNumber("balance_after"),
        row.constant("reason", Reason.class),
        row.id("source_id"),
        row.text("community_code"),
        row.time("at"),
        row.time("expires_at"));
  }

  private record Read(long balance, List<Statement.Line> lines) {}
}
