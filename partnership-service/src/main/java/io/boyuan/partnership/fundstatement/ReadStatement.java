package io.boyuan.partnership.fundstatement;

import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.sheet.Sheet;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Everybody reads where every fen of a fund came from and went (P7). */
@ApplicationScoped
class ReadStatement {

  private static final int MOST_ROWS = 20_000;

  private final PublicEntries entries;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ReadStatement(PublicEntries entries, Clock clock, TimeSettings settings) {
    this.entries = entries;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * A month with what was there when it began and ended.
   *
   * @param community whose fund
   * @param month as {@code 2026-11}, this month when null
   * @return all zero where there is no fund
   * @throws Problem 400 for what is no month
   */
  @Transactional
  MonthStatement month(String community, String month) {
    var which = monthOf(month);
    return MonthStatement.of(
        community,
        which.toString(),
        entries.month(community, begin(which), begin(which.plusMonths(1))));
  }

  /**
   * Entries, newest first.
   *
   * @param community whose fund
   * @param month as {@code 2026-11}, all times when null
   * @param request which page
   * @return one page
   * @throws Problem 400 for what is no month
   */
  @Transactional
  Page<PublicEntry> entries(String community, String month, PageRequest request) {
    var from = month == null ? Instant.EPOCH : begin(monthOf(month));
    var until = month == null ? Cursor.END.at() : begin(monthOf(month).plusMonths(1));
    var rows = entries.newest(community, from, until, request.after(Cursor.END), request.rows());
    return Page.of(rows, request, each -> new Cursor(each.at(), each.id()));
  }

  /**
   * A month as a sheet: what was there, every entry, what is there.
   *
   * @param community whose fund
   * @param month as {@code 2026-11}, this month when null
   * @return earliest first
   * @throws Problem 400 for what is no month, 409 {@code statement-too-long}
   */
  @Transactional
  Sheet sheet(String community, String month) {
    var which = monthOf(month);
    var statement = month(community, which.toString());
    var rows =
        entries.newest(
            community, begin(which), begin(which.plusMonths(1)), Cursor.END, MOST_ROWS + 1);
    if (rows.size() > MOST_ROWS) {
      throw Problem.conflict("statement-too-long");
    }
    var sheet =
        Sheet.named(
            "fund",
            "时间 / At",
            "来自 / From",
            "去向 / To",
            "金额（分） / Fen",
            "事由 / Reason",
            "说明 / What for",
            "捐赠人 / Donor");
    sheet.row(null, null, "期初 / Opening", statement.openingFen(), null, null, null);
    for (var each : rows.reversed()) {
      sheet.row(
          each.at(),
          each.from().name(),
          each.to().name(),
          each.fen(),
          each.reason().name(),
          each.words(),
          each.donor());
    }
    return sheet.row(null, null, "期末 / Closing", statement.closingFen(), null, null, null);
  }

  @Transactional
  AccountStatement account(String community, FundAccountKind kind, PageRequest request) {
    var read = entries.account(community, kind, request.after(Cursor.END), request.rows());
    var page = Page.of(read.lines(), request, line -> new Cursor(line.at(), line.id()));
    return new AccountStatement(read.held(), page.items(), page.nextCursor());
  }

  private Instant begin(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  private YearMonth monthOf(String month) {
    try {
      return month == null ? YearMonth.from(clock.instant().atZone(zone)) : YearMonth.parse(month);
    } catch (DateTimeParseException noMonth) {
      throw Problem.invalid("month", "malformed");
    }
  }
}
