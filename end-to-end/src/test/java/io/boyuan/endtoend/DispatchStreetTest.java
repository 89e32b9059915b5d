package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.boyuan.demo.Api;
import io.boyuan.demo.DispatchStreet;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the street's dispatch centre does, through the gateway. */
class DispatchStreetTest {

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_story_of_the_street_ends_with_both_orders_filled_and_is_told_once_a_day() {
    new DispatchStreet(api, running.narrator(), Clock.systemUTC()).run();
    int orders = orders();
    assertThat(filled()).isGreaterThanOrEqualTo(2);

    new DispatchStreet(api, running.narrator(), Clock.systemUTC()).run();

    assertThat(orders()).isEqualTo(orders);
  }

  private int orders() {
    return list("").size();
  }

  private int filled() {
    return list("&status=FILLED").size();
  }

  private List<JsonNode> list(String more) {
    return api.as("dispatcher").all("/api/dispatch/v1/orders?community=shanquan" + more);
  }
}
