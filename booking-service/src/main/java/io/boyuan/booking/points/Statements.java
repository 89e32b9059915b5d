package io.boyuan.booking.points;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What holders read of their accounts. */
@ApplicationScoped
class Statements {

  // Two walks down ledger_entry_to and ledger_entry_from, each at most a page long.
  private static final String NEWEST =
      """
      with account as (
        select id, balance from points_account where holder_id = ? and kind = 'PERSON')
      select a.balance, e.id, e.points, e.reason, e.source_id, e.community_code, e.at
      from account a left join lateral (
        (select id, points, reason, source_id, community_code, at from ledger_entry
         where to_account = a.id and (at, id) < (?, ?) order by at desc, id desc limit ?)
        union all
        (select id, -points, reason, source_id, community_code, at from ledger_entry
         where from_account = a.id and (at, id) < (?, ?) order by at desc, id desc limit ?)
        order by at desc, id desc limit ?) e on true
      """;

  private final AgroalDataSource database;

  @Inject
  Statements(AgroalDataSource database) {
    this.database = database;
  }

  /** The balance and one page of entries, in one statement so that they fit each other. */
  @Transactional
  Statement of(UUID holderId, PageRequest request) {
    var before = request.after(Cursor.END);
    var at = before.at().atOffset(ZoneOffset.UTC);
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(NEWEST)) {
      select.setObject(1, holderId);
      select.setObject(2, at);
      select.setObject(3, before.id());
      select.setInt(4, request.rows());
      select.setObject(5, at);
      select.setObject(6, before.id());
      select.setInt(7, request.rows());
      select.setInt(8, request.rows());
      try (var row = select.executeQuery()) {
        return read(row, request);
      }
    } catch (SQLException e) {
      throw new Ledger.LedgerException(e);
    }
  }

  private static Statement read(ResultSet row, PageRequest request) throws SQLException {
    long balance = 0;
    List<Statement.Line> lines = new ArrayList<>();
    while (row.next()) {
      balance = row.getLong(1);
      if (row.getObject(2) != null) {
        lines.add(
            new Statement.Line(
                row.getObject(2, UUID.class),
                row.getLong(3),
                Reason.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant()));
      }
    }
    var page = Page.of(lines, request, line -> new Cursor(line.at(), line.id()));
    return new Statement(balance, page.items(), page.nextCursor());
  }
}
