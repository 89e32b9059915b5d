package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.demo.Api;
import io.boyuan.demo.GovernGrid;
import io.boyuan.demo.ReferenceCommunity;
import io.boyuan.demo.ReportedYear;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What a grid does, through the gateway. */
class GovernGridTest {

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_reported_year_is_there_however_often_it_is_loaded() {
    var reference = ReferenceCommunity.read(null);
    new ReportedYear(api, running.narrator(), reference, Clock.systemUTC()).run();
    new ReportedYear(api, running.narrator(), reference, Clock.systemUTC()).run();

    var asked =
        api.as("resident").get("/api/grid/v1/my-requests?limit=200").expect(200).at("items");
    var words =
        reference.year().requests().stream().map(ReferenceCommunity.Asked::description).toList();
    long solved = 0;
    long collected = 0;
    for (var request : asked) {
      if (words.contains(request.get("description").asText())) {
        collected++;
        solved += request.get("status").asText().equals("CONFIRMED") ? 1 : 0;
      }
    }
    assertThat(collected).isEqualTo(24);
    assertThat(solved).isEqualTo(21);
  }

  @Test
  void the_story_of_the_grid_ends_as_it_says_and_is_told_once_a_day() {
    new GovernGrid(api, running.narrator(), "boyuan", Clock.systemUTC()).run();

    assertThat(running.told()).contains("not-the-asker", "not-your-party", "service_request_id");
    int asked = askedByResident();
    new GovernGrid(api, running.narrator(), "boyuan", Clock.systemUTC()).run();
    assertThat(askedByResident()).isEqualTo(asked);
  }

  private int askedByResident() {
    return api.as("resident")
        .get("/api/grid/v1/my-requests?limit=200")
        .expect(200)
        .at("items")
        .size();
  }
}
