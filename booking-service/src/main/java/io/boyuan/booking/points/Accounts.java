package io.boyuan.booking.points;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
  private final TransactionSynchronizationRegistry transaction;
  private final Ids ids;
  private final Map<String, UUID> houses = new ConcurrentHashMap<>();

  @Inject
  Accounts(AgroalDataSource database, TransactionSynchronizationRegistry transaction, Ids ids) {
    this.database = database;
    this.transaction = transaction;
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

  /**
   * A house account, opened when there is none. It is remembered only once it is committed, and
   * never opened in a transaction of its own: that would take a second connection while holding
   * one.
   */
  UUID house(AccountKind kind, String community) {
    String name = kind + "/" + community;
    UUID known = houses.get(name);
    if (known != null) {
      return known;
    }
    try {
      UUID id = openHouse(kind, community);
      transaction.registerInterposedSynchronization(new Remembering(name, id));
      return id;
    } catch (SQLException e) {
      throw new Ledger.LedgerException(e);
    }
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

  private final class Remembering implements Synchronization {

    private final String name;
    private final UUID id;

    Remembering(String name, UUID id) {
      this.name = name;
      this.id = id;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        houses.put(name, id);
      }
    }
  }
}
