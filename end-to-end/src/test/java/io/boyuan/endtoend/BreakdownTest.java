package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.boyuan.demo.Answer;
import io.boyuan.demo.Api;
import io.boyuan.local.LocalSuite;
import io.boyuan.local.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is verified while a part is away earns all the same, once it is back. */
class BreakdownTest {

  /** As many as one can check in to at once, one after the other. */
  private static final int SHIFTS = 7;

  /** Not those of the demo's stories, who serve at the same time. */
  private static final List<String> VOLUNTEERS =
      Stream.concat(
              Stream.of("volunteer5", "volunteer6", "volunteer7", "volunteer8", "talent"),
              IntStream.rangeClosed(11, 20).mapToObj(number -> "volunteer" + number))
          .toList();

  private final RunningSuite running = RunningSuite.get();
  private final LocalSuite suite = running.suite();
  private final Api api = running.api();
  private final Patrols patrols = new Patrols(api);

  @BeforeEach
  void everything_is_up() {
    for (Part part : Part.values()) {
      // What lost its database a moment ago finds it again.
      await(part.id()).atMost(Duration.ofSeconds(30)).until(() -> suite.isHealthy(part));
    }
    everybodyIsSignedIn();
  }

  /**
   * After its database was killed Keycloak stumbles over each connection it still thinks it has.
   */
  private void everybodyIsSignedIn() {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () -> {
              patrols.balanceOf("coordinator");
              patrols.balanceOf("staff");
              patrols.balanceOf("volunteer");
              patrols.balanceOf("volunteer21");
              return patrols.balances(VOLUNTEERS).size() == VOLUNTEERS.size();
            });
  }

  @Test
  void while_kafka_is_stopped_105_records_are_verified_and_all_earn_within_10_s_of_its_return() {
    List<String> records = new ArrayList<>();
    var start = Patrols.justNow().minus(Patrols.LENGTH).plusSeconds(60);
    for (int shift = 0; shift < SHIFTS; shift++) {
      records.addAll(patrols.records(VOLUNTEERS, start.plus(Patrols.LENGTH.multipliedBy(shift))));
    }
    assertThat(records).hasSize(105);
    List<Long> before = patrols.balances(VOLUNTEERS);

    suite.stop(Part.KAFKA);
    records.forEach(patrols::verify);
    suite.restart(Part.KAFKA);

    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () ->
                patrols
                    .balances(VOLUNTEERS)
                    .equals(before.stream().map(points -> points + SHIFTS).toList()));
  }

  @Test
  void a_service_killed_between_its_commit_and_its_publish_tells_after_its_restart() {
    String record = patrols.records(List.of("volunteer21"), Patrols.justNow()).getFirst();
    long before = patrols.balanceOf("volunteer21");

    suite.stop(Part.KAFKA);
    patrols.verify(record);
    suite.kill(Part.VOLUNTEER);
    suite.restart(Part.KAFKA);
    suite.restart(Part.VOLUNTEER);

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> patrols.balanceOf("volunteer21") == before + 1);
  }

  @Test
  void a_service_that_is_away_is_named_and_the_others_go_on() {
    suite.kill(Part.GRID);
    try {
      var away = api.as(null).get("/api/grid/v1/grids");
      assertThat(away.status()).isEqualTo(503);
      assertThat(away.problem()).isEqualTo("service-unavailable");
      api.as(null).get("/api/booking/v1/spaces").expect(200);
    } finally {
      suite.restart(Part.GRID);
    }
    api.as(null).get("/api/grid/v1/grids").expect(200);
  }

  @Test
  void who_leaves_while_a_service_is_away_is_forgotten_by_it_once_it_is_back() {
    var leaver = api.as("leaver2");
    leaver
        .post(
            "/api/grid/v1/requests",
            Map.of(
                "category",
                "street-light",
                "description",
                "门口的灯不亮",
                "lat",
                27.9251,
                "lng",
                120.6952))
        .expect(201);
    suite.kill(Part.GRID);
    Answer receipt;
    try {
      receipt = leaver.delete("/me").expect(202);
      assertThat(receipt.at("parts/grid/erased").asBoolean()).isFalse();
      assertThat(receipt.at("parts/volunteer/erased").asBoolean()).isTrue();
    } finally {
      suite.restart(Part.GRID);
    }

    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> api.as(null).get(receipt.text("path")).expect(200).at("complete").asBoolean());
    assertThat(leaver.get("/me/data").expect(200).at("grid")).isEmpty();
  }

  @Test
  void what_was_booked_is_there_after_the_database_was_killed() {
    long balance = patrols.balanceOf("volunteer2");

    suite.kill(Part.POSTGRESQL);
    suite.restart(Part.POSTGRESQL);

    await().atMost(Duration.ofSeconds(30)).until(() -> statusOf("/api/booking/v1/spaces") == 200);
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> !suite.token("admin").isEmpty());
    assertThat(patrols.balanceOf("volunteer2")).isEqualTo(balance);
  }

  private int statusOf(String path) {
    return api.as(null).get(path).status();
  }
}
