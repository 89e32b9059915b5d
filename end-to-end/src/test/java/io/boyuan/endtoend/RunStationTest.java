package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.demo.Api;
import io.boyuan.demo.RunStation;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a volunteer station does, through the gateway. */
class RunStationTest {

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_story_of_the_station_ends_as_it_says_and_is_told_once_a_day() {
    new RunStation(api, running.narrator(), "boyuan", Clock.systemUTC()).run();

    assertThat(running.told()).contains("training-missing", "not-begun", "VALID");
    var standing = api.as("volunteer10").get("/api/volunteer/v1/me/standing").expect(200);
    assertThat(standing.at("minutes").asLong()).as("the shorter time counts").isEqualTo(25);
    assertThat(told()).hasSize(1);

    new RunStation(api, running.narrator(), "boyuan", Clock.systemUTC()).run();
    assertThat(told()).hasSize(1);
  }

  private List<String> told() {
    return api
        .as(null)
        .get("/api/volunteer/v1/activities?community=boyuan&limit=100")
        .expect(200)
        .at("items")
        .findValuesAsText("title")
        .stream()
        .filter(title -> title.matches("垃圾分类督导 \\d{4}-\\d{2}-\\d{2}"))
        .toList();
  }
}
