package io.boyuan.partnership.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers of receipts (lesson 16). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ReceiptNumberTest {

  @Inject Donations donations;

  private final String community = "p-" + UUID.randomUUID();

  @Test
  void a_donation_that_fails_gives_its_number_back() {
    assertThat(taken()).isEqualTo(1);
    assertThatThrownBy(this::failed).hasMessage("after the number was taken");
    assertThat(taken()).isEqualTo(2);
  }

  @Test
  void numbers_have_no_gaps_when_every_third_donation_fails_in_a_race() {
    var numbers =
        Race.run(
            30,
            i ->
                () -> {
                  try {
                    return i % 3 == 0 ? failed() : taken();
                  } catch (IllegalStateException expected) {
                    return null;
                  }
                });

    assertThat(numbers.stream().filter(Objects::nonNull).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
  }

  private Integer taken() {
    return QuarkusTransaction.requiringNew().call(() -> donations.nextReceipt(community, 2026));
  }

  private Integer failed() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              donations.nextReceipt(community, 2026);
              throw new IllegalStateException("after the number was taken");
            });
  }
}
