package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.demo.Answer;
import io.boyuan.demo.Api;
import io.boyuan.demo.SellForCharity;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What becomes of a charity sale, through the gateway. */
class SellForCharityTest {

  private static final String FUND = "/api/partnership/v1/charity-funds/boyuan";

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_story_of_the_sale_ends_as_it_says_and_is_told_once_a_day() {
    tell();

    assertThat(running.told())
        .contains("difference-unexplained", "own-count", "evidence-missing", "own-spending");
    var statement = statement();
    long sold = 2 * 1_550 + 4 * 2_205;
    assertThat(statement.at("receivedFen").asLong() - statement.at("paidFen").asLong())
        .as("sold, given, missing in the box, spent")
        .isEqualTo(sold + 10_001 + 6_606 - 5 - 7_003);
    assertThat(statement.at("closingFen").asLong())
        .as("what every account holds")
        .isEqualTo(
            statement.at("accounts").findValues("closingFen").stream()
                .mapToLong(each -> each.asLong())
                .sum());
    var thanks = api.as(null).get(FUND + "/thanks").expect(200);
    assertThat(thanks.at("items").findValuesAsText("name")).containsExactly("陈二");
    assertThat(
            api.as(null).get(FUND + "/entries").expect(200).at("items").findValuesAsText("donor"))
        .as("who gave without a name has none in public")
        .filteredOn(donor -> !donor.equals("null"))
        .containsExactly("陈二");

    tell();
    assertThat(statement()).isEqualTo(statement);
  }

  private void tell() {
    new SellForCharity(api, running.narrator(), "boyuan", Clock.systemUTC()).run();
  }

  private Answer statement() {
    return api.as(null).get(FUND + "/statement").expect(200);
  }
}
