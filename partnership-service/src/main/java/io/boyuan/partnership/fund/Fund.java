package io.boyuan.partnership.fund;

import io.boyuan.platform.book.Book;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * 爱心基金: the double-entry book of a community's charity fund, in fen (P7). Money comes from sales
 * and donations to where it is, and goes from there to what it is for. Mistakes are taken back by
 * entries the other way round; nothing entered is ever changed.
 */
@ApplicationScoped
public class Fund {

  private static final String RECEIVE =
      FundBook.BOOK.entering("balance = balance + ?", "id = ?", Book.More.NONE);
  private static final String PAY =
      FundBook.BOOK.leaving("balance = balance - ?", "id = ? and balance >= ?");

  private final Sql sql;
  private final FundAccounts accounts;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Fund(Sql sql, FundAccounts accounts, Ids ids, Clock clock) {
    this.sql = sql;
    this.accounts = accounts;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Takes money in.
   *
   * @param reason why; a source moves money once for each
   * @param movement where from, where to and how much
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void receive(FundReason reason, FundMovement movement) {
    var kinds = accounts.of(movement.communityCode());
    var received =
        sql.first(
            RECEIVE,
            row -> row.id("id"),
            movement.fen(),
            clock.instant(),
            kinds.get(movement.method().account()),
            ids.next(),
            kinds.get(movement.other()),
            movement.fen(),
            reason,
            movement.sourceId(),
            movement.part(),
            movement.communityCode());
    if (received.isEmpty()) {
      throw new IllegalStateException("A fund's accounts are never closed");
    }
  }

  /**
   * Pays money out.
   *
   * @param reason why; a source moves money once for each
   * @param movement where from, what for and how much
   * @throws Problem 409 {@code fund-too-low}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void pay(FundReason reason, FundMovement movement) {
    var kinds = accounts.of(movement.communityCode());
    UUID account = kinds.get(movement.method().account());
    var paid =
        sql.first(
            PAY,
            row -> row.id("id"),
            movement.fen(),
            clock.instant(),
            account,
            movement.fen(),
            ids.next(),
            kinds.get(movement.other()),
            movement.fen(),
            reason,
            movement.sourceId(),
            movement.part(),
            movement.communityCode());
    if (paid.isEmpty()) {
      throw Problem.conflict("fund-too-low")
          .with("fen", movement.fen())
          .with("balance", accounts.balance(account));
    }
  }
}
