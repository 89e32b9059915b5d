package io.boyuan.booking.points;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.time.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts of persons, and each community's two house accounts. An account is never closed. */
@ApplicationScoped
class Accounts {

  private static final String OPEN_PERSON =
      "insert into points_account (id, kind, holder_id, balance) values (?, 'PERSON', ?, 0)"
          + " on conflict (holder_id) where kind = 'PERSON'"
          + " do update set version = points_account.version returning id";
  private static final String OPEN_HOUSE =
      "insert into points_account (id, kind, community_code) values (?, ?, ?)"
          + " on conflict (community_code, kind) where kind <> 'PERSON'"
          + " do update set version = points_account.version returning id";

  private final AgroalDataSource database;
  private final Ids ids;
  private final Map<String, UUID> houses = new ConcurrentHashMap<>();

  @Inject
  Accounts(AgroalDataSource database, Ids ids) {
    this.database = database;
    this.ids = ids;
  }

  /** A person's account, opened when there is none, held until the end of the transaction. */
  UUID ofPerson(UUID holderId) {
    try (var connection = database.getConnection();
        var open = connection.prepareStatement(OPEN_PERSON)) {
      open.setObject(1, ids.next());
      open.setObject(2, holderId);
      try (var row = open.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    } catch (SQLException e) {
      throw new Ledger.LedgerException(e);
    }
  }

  /** A house account, opened when there is none, in a transaction of its own so that it stays. */
  UUID house(AccountKind kind, String community) {
    return houses.computeIfAbsent(
        kind + "/" + community,
        missing -> QuarkusTransaction.requiringNew().call(() -> openHouse(kind, community)));
  }

  private UUID openHouse(AccountKind kind, String community) throws SQLException {
    try (var connection = database.getConnection();
        var open = connection.prepareStatement(OPEN_HOUSE)) {
      open.setObject(1, ids.next());
      open.setString(2, kind.name());
      open.setString(3, community);
      try (var row = open.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }
  }

  long balanceOf(UUID holderId) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select balance from points_account where holder_id = ? and kind = 'PERSON'")) {
      select.setObject(1, holderId);
      try (var row = select.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new Ledger.LedgerException(e);
    }
  }
}
