package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.demo.Answer;
import io.boyuan.demo.Api;
import io.boyuan.demo.SignAgreement;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** How two sides agree and a team looks after a spot, through the gateway. */
class SignAgreementTest {

  private static final String API = "/api/partnership/v1";
  private static final String VILLAGE = "wangjiang";

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_story_of_the_agreement_ends_as_it_says_and_what_stands_is_not_signed_again() {
    tell();

    var agreements = agreements();
    assertThat(agreements.at("items")).hasSize(1);
    assertThat(agreements.text("items/0/status")).isEqualTo("ACTIVE");
    assertThat(agreements.text("items/0/origin")).isEqualTo("HERE");
    assertThat(running.told()).contains("not-signatory");
    String number = agreements.text("items/0/number");
    var signatures =
        api.as("staff2").get(API + "/agreements/" + number + "/verification").expect(200);
    assertThat(signatures.at("isIntact").asBoolean()).isTrue();
    assertThat(signatures.at("signatures").findValuesAsText("signerName"))
        .as("two persons")
        .doesNotHaveDuplicates()
        .hasSize(2);
    assertThat(league().text("standings/0/teamCode")).isEqualTo("wzbc-charity");
    assertThat(league().at("standings/0/hundredths").asInt()).isEqualTo(9600);

    tell();
    assertThat(agreements().at("items")).hasSize(1);
    assertThat(league().at("standings/0/inspections").asInt()).as("once a day").isEqualTo(1);
  }

  private void tell() {
    new SignAgreement(api, running.narrator(), VILLAGE, Clock.systemUTC()).run();
  }

  private Answer agreements() {
    return api.as(null).get(API + "/agreements?community=" + VILLAGE).expect(200);
  }

  private Answer league() {
    var month = YearMonth.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    return api.as(null)
        .get(API + "/spot-league?community=%s&from=%s&until=%s".formatted(VILLAGE, month, month))
        .expect(200);
  }
}
