package io.boyuan.booking.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book against a model of it, through random histories of a few persons. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class LedgerTest {

  private static final int PERSONS = 3;
  private static final int SOURCES = 8;

  @Inject Ledger ledger;
  @Inject AgroalDataSource database;

  /** What may happen to the book. */
  enum Kind {
    EARN,
    PAY,
    REFUND,
    REPLAY
  }

  /**
   * One thing that happens.
   *
   * @param kind what
   * @param person whose account
   * @param source which service or booking
   * @param points how many
   */
  record Step(Kind kind, int person, int source, int points) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whatever_happens_the_book_is_as_the_model_says(long seed) {
    for (List<Step> history : histories(seed, 4)) {
      var model = new Model();
      for (Step step : history) {
        model.take(step);
        assertThat(balances(model.persons))
            .as("after %s of %s", step, history)
            .containsExactlyElementsOf(model.balances());
      }
      assertSound();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {144, 233, 377})
  void whatever_races_no_point_is_lost_made_or_owed(long seed) {
    var steps = histories(seed, 6).stream().flatMap(List::stream).toList();
    List<UUID> persons = ids(PERSONS);
    List<UUID> services = ids(SOURCES);

    Race.run(
        steps.size(),
        i ->
            () -> {
              var step = steps.get(i);
              UUID person = persons.get(step.person());
              return switch (step.kind()) {
                case PAY -> pays(moving(person, step.points(), UUID.randomUUID()));
                default ->
                    earns(
                        // A service is somebody's, and is worth what it is worth.
                        moving(
                            persons.get(step.source() % PERSONS),
                            step.source() + 1,
                            services.get(step.source())));
              };
            });

    assertSound();
  }

  @Test
  void a_booking_that_was_paid_is_not_paid_again() {
    var person = UUID.randomUUID();
    var booking = UUID.randomUUID();
    earns(moving(person, 100, UUID.randomUUID()));
    pays(moving(person, 30, booking));

    assertThatThrownBy(() -> pays(moving(person, 30, booking))).isNotNull();

    assertThat(balances(List.of(person))).containsExactly(70L);
    assertSound();
  }

  @Test
  void outside_of_a_transaction_nothing_moves() {
    assertThatThrownBy(() -> ledger.earn(moving(UUID.randomUUID(), 1, UUID.randomUUID())))
        .hasStackTraceContaining("TransactionRequiredException");
  }

  @Test
  void the_database_refuses_to_change_what_is_entered() {
    earns(moving(UUID.randomUUID(), 7, UUID.randomUUID()));

    for (String change :
        List.of(
            "update ledger_entry set points = points + 1",
            "delete from ledger_entry",
            "truncate ledger_entry")) {
      assertThatThrownBy(() -> numbers(change)).hasMessageContaining("append-only");
    }
    assertThatThrownBy(
            () -> numbers("update points_account set balance = -1 where balance is not null"))
        .hasMessageContaining("not_enough_points");
  }

  private static List<List<Step>> histories(long seed, int howMany) {
    var histories = new ArrayList<List<Step>>();
    JqwikSession.run(
        () -> {
          var generator = steps().list().ofMinSize(10).ofMaxSize(40).generator(1_000);
          var random = new Random(seed);
          for (int i = 0; i < howMany; i++) {
            histories.add(generator.next(random).value());
          }
        });
    return histories;
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, PERSONS - 1),
            Arbitraries.integers().between(0, SOURCES - 1),
            Arbitraries.integers().between(0, 60))
        .as(Step::new);
  }

  private boolean earns(Movement movement) {
    QuarkusTransaction.requiringNew().run(() -> ledger.earn(movement));
    return true;
  }

  private boolean refunds(Movement movement) {
    QuarkusTransaction.requiringNew().run(() -> ledger.refund(movement));
    return true;
  }

  private boolean pays(Movement movement) {
    try {
      QuarkusTransaction.requiringNew().run(() -> ledger.pay(movement));
      return true;
    } catch (Problem refused) {
      assertThat(refused.name()).isEqualTo("not-enough-points");
      return false;
    }
  }

  private static Movement moving(UUID person, long points, UUID source) {
    return new Movement(AccountHolder.person(person), "boyuan", points, source, 0);
  }

  private static List<UUID> ids(int howMany) {
    var ids = new ArrayList<UUID>();
    for (int i = 0; i < howMany; i++) {
      ids.add(UUID.randomUUID());
    }
    return ids;
  }

  private List<Long> balances(List<UUID> persons) {
    return persons.stream()
        .map(
            person ->
                numbers(
                        "select coalesce(max(balance), 0) from points_account where holder_id = '"
                            + person
                            + "'")
                    .getFirst())
        .toList();
  }

  /** What holds of the whole book at any time. */
  private void assertSound() {
    String change =
        "(select coalesce(sum(case when e.to_account = a.id then e.points else -e.points end), 0)"
            + " from ledger_entry e where a.id in (e.from_account, e.to_account))";
    assertThat(numbers("select sum(" + change + ") from points_account a"))
        .as("the sum of all accounts")
        .containsExactly(0L);
    assertThat(
            numbers(
                "select 1 from points_account a where kind = 'PERSON' and balance <> " + change))
        .as("balances that are not the sum of their entries")
        .isEmpty();
    assertThat(numbers("select 1 from points_account where balance < 0")).isEmpty();
  }

  private List<Long> numbers(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var numbers = new ArrayList<Long>();
      if (statement.execute(sql)) {
        try (var row = statement.getResultSet()) {
          while (row.next()) {
            numbers.add(row.getLong(1));
          }
        }
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The book as one would explain it on a sheet of paper. */
  private final class Model {

    private final List<UUID> persons = ids(PERSONS);
    private final List<UUID> services = ids(SOURCES);
    private final Map<UUID, Long> balance = new HashMap<>();
    private final Set<UUID> earned = new HashSet<>();
    private final List<Movement> paid = new ArrayList<>();
    private final Set<UUID> refunded = new HashSet<>();
    private Runnable last = () -> {};

    void take(Step step) {
      UUID person = persons.get(step.person());
      switch (step.kind()) {
        case EARN -> earn(moving(person, step.points(), services.get(step.source())));
        case PAY -> pay(moving(person, step.points(), UUID.randomUUID()));
        case REFUND -> refund(step);
        case REPLAY -> last.run();
      }
    }

    private void earn(Movement movement) {
      last = () -> earns(movement);
      earns(movement);
      if (movement.points() > 0 && earned.add(movement.sourceId())) {
        balance.merge(movement.holderId(), movement.points(), Long::sum);
      }
    }

    private void pay(Movement movement) {
      boolean enough = balance.getOrDefault(movement.holderId(), 0L) >= movement.points();
      assertThat(pays(movement)).isEqualTo(enough);
      if (enough && movement.points() > 0) {
        paid.add(movement);
        balance.merge(movement.holderId(), -movement.points(), Long::sum);
      }
    }

    private void refund(Step step) {
      if (paid.isEmpty()) {
        return;
      }
      var booking = paid.get(step.source() % paid.size());
      var back =
          moving(booking.holderId(), Math.min(step.points(), booking.points()), booking.sourceId());
      last = () -> refunds(back);
      refunds(back);
      if (back.points() > 0 && refunded.add(back.sourceId())) {
        balance.merge(back.holderId(), back.points(), Long::sum);
      }
    }

    List<Long> balances() {
      return persons.stream().map(person -> balance.getOrDefault(person, 0L)).toList();
    }
  }
}
