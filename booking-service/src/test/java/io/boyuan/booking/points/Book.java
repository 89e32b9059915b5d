package io.boyuan.booking.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The book of points as tests look at it. */
@ApplicationScoped
public class Book {

  private static final String CHANGE =
      "(select coalesce(sum(case when e.to_account = a.id then e.points else -e.points end), 0)"
          + " from ledger_entry e where a.id in (e.from_account, e.to_account))";

  private final Sql sql;

  @Inject
  Book(Sql sql) {
    this.sql = sql;
  }

  /**
   * Does something in a transaction.
   *
   * @param movement what
   */
  public void does(Runnable movement) {
    QuarkusTransaction.requiringNew().run(movement);
  }

  /**
   * Does something in a transaction that may be refused.
   *
   * @param movement what
   * @return the name of the problem, empty when it was done
   */
  public Optional<String> refused(Runnable movement) {
    try {
      does(movement);
      return Optional.empty();
    } catch (Problem refused) {
      return Optional.of(refused.name());
    }
  }

  /** What holds of the whole book at any time. */
  public void assertSound() {
    assertThat(numbers("select coalesce(sum(" + CHANGE + "), 0) as n from points_account a"))
        .as("the sum of all accounts")
        .containsExactly(0L);
    assertThat(
            numbers(
                "select 1 as n from points_account a"
                    + " where balance is not null and balance - owed <> "
                    + CHANGE))
        .as("balances that are not the sum of their entries")
        .isEmpty();
    assertThat(
            numbers(
                "select 1 as n from points_account a where balance is not null and balance <> ("
                    + "select coalesce(sum(expiring), 0) from ledger_entry e"
                    + " where e.to_account = a.id) - debited"))
        .as("balances that are not what came in and did not leave")
        .isEmpty();
    assertThat(
            numbers(
                "select 1 as n from points_account a join lateral ("
                    + "select case when e.to_account = a.id then to_balance else from_balance end"
                    + " as balance from ledger_entry e where a.id in (from_account, to_account)"
                    + " order by at desc, id desc limit 1) last on true"
                    + " where a.balance is not null and last.balance <> a.balance - a.owed"))
        .as("balances that are not what the last entry says")
        .isEmpty();
  }

  private List<Long> numbers(String select) {
    return sql.list(select, row -> row.bigNumber("n"));
  }
}
