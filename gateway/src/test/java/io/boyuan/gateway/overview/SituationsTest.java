package io.boyuan.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.gateway.Part;
import io.boyuan.gateway.suite.AnsweringServer;
import io.boyuan.gateway.upstream.Upstreams;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SituationsTest {

  private static final int LONG = 10_000;

  private final AnsweringServer service =
      new AnsweringServer(
          request -> request.response().end("{\"all\":\"" + "x".repeat(LONG) + "\"}"));
  private final Situations situations = situations();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void what_is_remembered_is_bounded_by_its_length() {
    for (int community = 0; community < 20; community++) {
      look("c-" + community);
    }

    assertThat(situations.bytes()).isBetween((long) LONG, 5L * LONG);
  }

  @Test
  void what_fits_is_remembered() {
    look("boyuan");

    assertThat(situations.of(Part.GRID, List.of("boyuan")).lastSeen()).isNotNull();
  }

  private void look(String community) {
    situations
        .of(Part.GRID, List.of(community))
        .current(question -> question)
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  @Test
  void a_memory_that_holds_no_answer_ends_the_start() {
    assertThatThrownBy(
            () -> situations(Map.of("overview.memory", "50000", "answer-limit", "60000")))
        .isInstanceOf(ConfigurationException.class);
  }

  private Situations situations() {
    return situations(Map.of("overview.memory", "50000", "answer-limit", "20000"));
  }

  private Situations situations(Map<String, String> set) {
    var settings = service.settings(set);
    return new Situations(new Upstreams(service.vertx(), settings), settings, Clock.systemUTC());
  }
}
