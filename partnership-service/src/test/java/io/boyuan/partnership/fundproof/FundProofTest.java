package io.boyuan.partnership.fundproof;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.contracts.partnership.FundOff;
import io.boyuan.partnership.fund.Fund;
import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.partnership.fund.FundMovement;
import io.boyuan.partnership.fund.FundReason;
import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.SuiteServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The nightly proof of the charity funds (P7). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class FundProofTest {

  Broker broker;
  @Inject Fund fund;
  @Inject ProveFund prove;
  @Inject Sql sql;
  @Inject Clock clock;
  @Inject MeterRegistry metrics;

  private final String community = "p-" + UUID.randomUUID();

  @Test
  void a_sound_book_is_proven_night_after_night() {
    for (int night = 0; night < 3; night++) {
      gives(100);
      assertThat(prove.prove(clock.instant()).isSound()).isTrue();
      assertThat(prove.prove(clock.instant()).isSound()).isTrue();
    }
    assertThat(metrics.get("boyuan.fund.off").gauge().value()).isZero();
  }

  @Test
  void a_balance_that_somebody_changed_by_hand_is_found_and_told() {
    gives(100);
    addByHand(5_000);
    try {
      var proof = prove.prove(clock.instant());

      assertThat(proof.off()).isEqualTo(1);
      assertThat(metrics.get("boyuan.fund.off").gauge().value()).isEqualTo(1);
      try (var reader = new FactReader(broker, "boyuan.partnership")) {
        assertThat(reader.about(proof.id(), 1).getFirst().type()).isEqualTo(FundOff.TYPE);
      }
    } finally {
      addByHand(-5_000);
    }
    assertThat(prove.prove(clock.instant()).isSound()).isTrue();
  }

  private void gives(long fen) {
    var movement =
        new FundMovement(
            community, PaymentMethod.CASH, FundAccountKind.DONATIONS, fen, UUID.randomUUID(), 0);
    QuarkusTransaction.requiringNew().run(() -> fund.receive(FundReason.DONATION, movement));
  }

  private void addByHand(long fen) {
    sql.change(
        "update fund_account set balance = balance + ? where community_code = ? and kind = 'CASH'",
        fen,
        community);
  }
}
