package io.boyuan.booking.points;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * 积分流水: the double-entry book of points (B2). Points come from a community's account of what it
 * issued, and go to its account of what was spent; a person's balance never goes below zero. Each
 * movement is one row that leaves one account and enters another, so the sum of all is zero.
 */
@ApplicationScoped
public class Ledger {

  private static final String CREDIT =
      "update points_account set balance = balance + ?, version = version + 1 where id = ?"
          + " returning id, balance, version";
  private static final String DEBIT =
      "update points_account set balance = balance - ?, version = version + 1"
          + " where holder_id = ? and kind = 'PERSON' and balance >= ?"
          + " returning id, balance, version";
  private static final String ENTER =
      "insert into ledger_entry"
          + " (id, from_account, to_account, points, reason, source_id, community_code, at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (reason, source_id) do nothing";

  private final AgroalDataSource database;
  private final Accounts accounts;
  private final Outbox outbox;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Ledger(AgroalDataSource database, Accounts accounts, Outbox outbox, Ids ids, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Credits a person for a service, once however often it is told.
   *
   * @param movement who, for which community, how many points and for which service record
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void earn(Movement movement) {
    UUID issued = accounts.house(AccountKind.ISSUED, movement.communityCode());
    credit(movement, Reason.SERVICE, issued);
  }

  /**
   * Debits a person for a booking.
   *
   * @param movement who, for which community, how many points and for which booking
   * @throws Problem 409 {@code not-enough-points}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void pay(Movement movement) {
    if (movement.points() == 0) {
      return;
    }
    UUID spent = accounts.house(AccountKind.SPENT, movement.communityCode());
    try (var connection = database.getConnection()) {
      var after = debit(connection, movement).orElseThrow(() -> notEnough(movement));
      if (!enter(connection, after.accountId(), spent, movement, Reason.BOOKING)) {
        throw new IllegalStateException("Paid before: " + movement.sourceId());
      }
      outbox.tell(PointsFacts.changed(after, movement, -movement.points(), Reason.BOOKING));
    } catch (SQLException e) {
      throw new LedgerException(e);
    }
  }

  /**
   * Gives points of a booking back.
   *
   * @param movement who, for which community, how many points and for which booking
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void refund(Movement movement) {
    UUID spent = accounts.house(AccountKind.SPENT, movement.communityCode());
    credit(movement, Reason.REFUND, spent);
  }

  private void credit(Movement movement, Reason reason, UUID from) {
    if (movement.points() == 0) {
      return;
    }
    UUID account = accounts.ofPerson(movement.holderId());
    try (var connection = database.getConnection()) {
      if (!enter(connection, from, account, movement, reason)) {
        return;
      }
      try (var update = connection.prepareStatement(CREDIT)) {
        update.setLong(1, movement.points());
        update.setObject(2, account);
        var after = balanceAfter(update).orElseThrow();
        outbox.tell(PointsFacts.changed(after, movement, movement.points(), reason));
      }
    } catch (SQLException e) {
      throw new LedgerException(e);
    }
  }

  private Optional<BalanceAfter> debit(Connection connection, Movement movement)
      throws SQLException {
    try (var update = connection.prepareStatement(DEBIT)) {
      update.setLong(1, movement.points());
      update.setObject(2, movement.holderId());
      update.setLong(3, movement.points());
      return balanceAfter(update);
    }
  }

  private static Optional<BalanceAfter> balanceAfter(PreparedStatement update) throws SQLException {
    try (var row = update.executeQuery()) {
      return row.next()
          ? Optional.of(
              new BalanceAfter(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
          : Optional.empty();
    }
  }

  /** False when the source has moved points for this reason before. */
  private boolean enter(Connection connection, UUID from, UUID to, Movement movement, Reason reason)
      throws SQLException {
    try (var insert = connection.prepareStatement(ENTER)) {
      insert.setObject(1, ids.next());
      insert.setObject(2, from);
      insert.setObject(3, to);
      insert.setLong(4, movement.points());
      insert.setString(5, reason.name());
      insert.setObject(6, movement.sourceId());
      insert.setString(7, movement.communityCode());
      insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    }
  }

  private Problem notEnough(Movement movement) {
    return Problem.conflict("not-enough-points")
        .with("points", movement.points())
        .with("balance", accounts.balanceOf(movement.holderId()));
  }

  /** The book could not be written. */
  static final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerException(SQLException cause) {
      super("The ledger could not be written", cause);
    }
  }
}
