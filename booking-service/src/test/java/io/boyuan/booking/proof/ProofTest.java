package io.boyuan.booking.proof;

import static io.boyuan.booking.BookingWorld.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.booking.points.AccountHolder;
import io.boyuan.booking.points.Book;
import io.boyuan.booking.points.Ledger;
import io.boyuan.booking.points.Movement;
import io.boyuan.booking.points.Reason;
import io.boyuan.contracts.booking.LedgerOff;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The nightly proof of the ledger (B2). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ProofTest {

  Tokens tokens;
  Broker broker;
  @Inject Ledger ledger;
  @Inject ProveLedger prove;
  @Inject Book book;
  @Inject Sql sql;
  @Inject Clock clock;
  @Inject MeterRegistry metrics;

  @Test
  void a_sound_book_is_proven_night_after_night() {
    var person = UUID.randomUUID();
    for (int night = 0; night < 3; night++) {
      book.does(() -> ledger.issue(Reason.SERVICE, moving(person, 10)));
      book.does(() -> ledger.pay(moving(person, 3)));

      var proof = prove.prove(clock.instant());

      assertThat(proof.isSound()).as("%s", proof).isTrue();
      assertThat(prove.prove(clock.instant()).isSound()).isTrue();
    }
    assertThat(sumOf(person)).isEqualTo(21);
    assertThat(metrics.get("boyuan.ledger.off").gauge().value()).isZero();
  }

  @Test
  void a_balance_that_somebody_changed_by_hand_is_found_and_told() {
    var person = UUID.randomUUID();
    book.does(() -> ledger.issue(Reason.SERVICE, moving(person, 10)));
    prove.prove(clock.instant());
    sql.change("update points_account set balance = balance + 1000 where holder_id = ?", person);
    try {
      var proof = prove.prove(clock.instant());

      assertThat(proof.off()).isEqualTo(1);
      assertThat(proof.offAccounts()).containsExactly(accountOf(person));
      assertThat(metrics.get("boyuan.ledger.off").gauge().value()).isEqualTo(1);
      try (var reader = new FactReader(broker, "boyuan.booking")) {
        assertThat(reader.about(proof.id(), 1).getFirst().type()).isEqualTo(LedgerOff.TYPE);
      }
      var admin = tokens.caller("admin").withRoles("admin");
      assertThat(
              as(admin).get("/api/booking/v1/ledger-proofs?limit=1").<Integer>path("items[0].off"))
          .isEqualTo(1);
    } finally {
      sql.change("update points_account set balance = balance - 1000 where holder_id = ?", person);
    }
    assertThat(prove.prove(clock.instant()).isSound()).isTrue();
  }

  private static Movement moving(UUID person, long points) {
    return new Movement(AccountHolder.person(person), "boyuan", points, UUID.randomUUID());
  }

  private UUID accountOf(UUID person) {
    return sql.first(
            "select id from points_account where holder_id = ?", row -> row.id("id"), person)
        .orElseThrow();
  }

  private long sumOf(UUID person) {
    return sql.first(
            "select sum from account_proof where account_id = ?",
            row -> row.bigNumber("sum"),
            accountOf(person))
        .orElseThrow();
  }
}
