package io.boyuan.booking.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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

  @Inject Ledger ledger;
  @Inject Sql sql;
  @Inject Book book;

  /** What may happen to the book. */
  enum Kind {
    EARN,
    REVERSE,
    PAY,
    REFUND,
    GRANT,
    WITHDRAW,
    TRANSFER,
    EXPIRE
  }

  /**
   * One thing that happens.
   *
   * @param kind what
   * @param person whose account
   * @param booking which of the bookings made so far
   * @param points how many
   */
  record Step(Kind kind, int person, int booking, int points) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whatever_happens_the_book_is_as_the_model_says(long seed) {
    for (List<Step> history : histories(seed, 4)) {
      var model = new Model();
      for (Step step : history) {
        model.take(step);
        assertThat(balances(model.persons))
            .as("after %s of %s", step, history)
            .containsExactlyElementsOf(model.visible());
      }
      book.assertSound();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {144, 233, 377})
  void whatever_races_no_point_is_lost_made_or_spent_twice(long seed) {
    var steps = histories(seed, 6).stream().flatMap(List::stream).toList();
    List<UUID> persons = ids(PERSONS);

    Race.run(
        steps.size(),
        i ->
            () -> {
              var step = steps.get(i);
              var movement = moving(persons.get(step.person()), step.points());
              return switch (step.kind()) {
                case PAY, REFUND, TRANSFER, EXPIRE -> book.refused(() -> ledger.pay(movement));
                case REVERSE -> book.refused(() -> ledger.reverse(movement));
                case WITHDRAW -> book.refused(() -> ledger.withdraw(movement));
                case EARN, GRANT -> book.refused(() -> ledger.issue(Reason.SERVICE, movement));
              };
            });

    book.assertSound();
  }

  @Test
  void a_booking_that_was_paid_is_not_paid_again() {
    var person = UUID.randomUUID();
    var booking = UUID.randomUUID();
    book.does(() -> ledger.issue(Reason.SERVICE, moving(person, 100)));
    var payment = new Movement(AccountHolder.person(person), "boyuan", 30, booking);
    book.does(() -> ledger.pay(payment));

    assertThatThrownBy(() -> book.does(() -> ledger.pay(payment))).isNotNull();

    assertThat(balances(List.of(person))).containsExactly(70L);
    book.assertSound();
  }

  @Test
  void who_owes_points_books_nothing_until_they_are_made_up() {
    var person = UUID.randomUUID();
    book.does(() -> ledger.issue(Reason.SERVICE, moving(person, 10)));
    book.does(() -> ledger.pay(moving(person, 8)));
    book.does(() -> ledger.reverse(moving(person, 10)));
    assertThat(balances(List.of(person))).containsExactly(-8L);

    assertThat(book.refused(() -> ledger.pay(moving(person, 1)))).contains("points-owed");
    assertThat(book.refused(() -> ledger.pay(moving(person, 0)))).contains("points-owed");

    book.does(() -> ledger.issue(Reason.SERVICE, moving(person, 9)));
    assertThat(balances(List.of(person))).containsExactly(1L);
    assertThat(book.refused(() -> ledger.pay(moving(person, 1)))).isEmpty();
    book.assertSound();
  }

  @Test
  void outside_of_a_transaction_nothing_moves() {
    assertThatThrownBy(() -> ledger.issue(Reason.SERVICE, moving(UUID.randomUUID(), 1)))
        .hasStackTraceContaining("TransactionRequiredException");
  }

  @Test
  void the_database_refuses_to_change_what_is_entered() {
    book.does(() -> ledger.issue(Reason.SERVICE, moving(UUID.randomUUID(), 7)));

    for (String change :
        List.of(
            "update ledger_entry set points = points + 1",
            "delete from ledger_entry",
            "truncate ledger_entry")) {
      assertThatThrownBy(() -> sql.change(change)).hasStackTraceContaining("append-only");
    }
    assertThatThrownBy(
            () -> sql.change("update points_account set balance = -1 where balance is not null"))
        .hasStackTraceContaining("not_enough_points");
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
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(1, 60))
        .as(Step::new);
  }

  private static Movement moving(UUID person, long points) {
    return new Movement(AccountHolder.person(person), "boyuan", points, UUID.randomUUID());
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
                sql.first(
                        "select balance - owed as visible from points_account where holder_id = ?",
                        row -> row.bigNumber("visible"),
                        person)
                    .orElse(0L))
        .toList();
  }

  /** The book as one would explain it on a sheet of paper. */
  private final class Model {

    private final List<UUID> persons = ids(PERSONS);
    private final String organization = "o-" + UUID.randomUUID();
    private final Map<UUID, Long> balance = new HashMap<>();
    private final List<Movement> paid = new ArrayList<>();
    private long organizations;

    void take(Step step) {
      UUID person = persons.get(step.person());
      var movement = moving(person, step.points());
      switch (step.kind()) {
        case EARN -> {
          book.does(() -> ledger.issue(Reason.SERVICE, movement));
          add(person, step.points());
          giveOrganization(step.points());
        }
        case GRANT -> {
          book.does(() -> ledger.issue(Reason.ADJUSTMENT, movement));
          add(person, step.points());
        }
        case REVERSE -> {
          book.does(() -> ledger.reverse(movement));
          add(person, -step.points());
        }
        case PAY -> {
          if (takes(person, step.points(), () -> ledger.pay(movement))) {
            paid.add(movement);
          }
        }
        case WITHDRAW -> takes(person, step.points(), () -> ledger.withdraw(movement));
        case REFUND -> refund(step);
        case TRANSFER -> transfer(movement);
        case EXPIRE -> {
          long some = Math.min(step.points(), Math.max(0, of(person)));
          book.does(() -> ledger.expire(Reason.EXPIRY, moving(person, some)));
          add(person, -some);
        }
      }
    }

    private long of(UUID person) {
      return balance.getOrDefault(person, 0L);
    }

    private void add(UUID person, long points) {
      balance.merge(person, points, Long::sum);
    }

    private void giveOrganization(long points) {
      book.does(
          () ->
              ledger.issue(
                  Reason.SERVICE,
                  new Movement(
                      AccountHolder.organization(organization),
                      "boyuan",
                      points,
                      UUID.randomUUID())));
      organizations += points;
    }

    private boolean takes(UUID person, long points, Runnable movement) {
      boolean enough = of(person) >= points;
      var expected = of(person) < 0 ? "points-owed" : "not-enough-points";
      assertThat(book.refused(movement))
          .isEqualTo(enough ? Optional.empty() : Optional.of(expected));
      if (enough) {
        add(person, -points);
      }
      return enough;
    }

    private void refund(Step step) {
      if (paid.isEmpty()) {
        return;
      }
      var booking = paid.remove(step.booking() % paid.size());
      long back = Math.min(step.points(), booking.points());
      book.does(
          () ->
              ledger.refund(new Movement(booking.holder(), "boyuan", back, booking.sourceId(), 1)));
      add(booking.holder().personId(), back);
    }

    private void transfer(Movement movement) {
      boolean enough = organizations >= movement.points();
      var refused =
          book.refused(() -> ledger.transfer(AccountHolder.organization(organization), movement));
      assertThat(refused).isEqualTo(enough ? Optional.empty() : Optional.of("not-enough-points"));
      if (enough) {
        organizations -= movement.points();
        add(movement.holder().personId(), movement.points());
      }
    }

    List<Long> visible() {
      return persons.stream().map(this::of).toList();
    }
  }
}
