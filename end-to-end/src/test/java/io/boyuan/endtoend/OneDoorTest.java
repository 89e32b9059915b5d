package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.boyuan.demo.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the gateway makes of all services at once. */
class OneDoorTest {

  private static final List<String> PARTS = List.of("volunteer", "grid", "booking", "partnership");

  private final RunningSuite running = RunningSuite.get();
  private final Api api = running.api();

  @Test
  void the_street_sees_all_services_in_one_picture() {
    var picture =
        api.as("dispatcher")
            .get("/api/dispatch/v1/overview?community=boyuan&community=wangjiang")
            .expect(200);

    for (String part : PARTS) {
      assertThat(picture.at("parts/" + part + "/stale").asBoolean()).as(part).isFalse();
      assertThat(picture.at("parts/" + part + "/situation").isObject()).as(part).isTrue();
    }
    assertThat(picture.at("parts/grid/situation/open").isInt()).isTrue();
  }

  @Test
  void an_auditor_reads_one_trail_of_all_services_page_by_page() {
    var first = api.as("auditor").get("/api/audit/v1/entries?community=boyuan&limit=3").expect(200);
    var second =
        api.as("auditor")
            .get(
                "/api/audit/v1/entries?community=boyuan&limit=3&cursor=" + first.text("nextCursor"))
            .expect(200);

    assertThat(first.at("items")).hasSize(3);
    assertThat(second.at("items")).isNotEmpty();
    assertThat(times(second.at("items")).getFirst())
        .isLessThanOrEqualTo(times(first.at("items")).getLast());
    assertThat(first.at("items")).doesNotContainAnyElementsOf(second.at("items"));
    api.as("resident").get("/api/audit/v1/entries?community=boyuan").expect(403);
  }

  @Test
  void the_trails_of_all_services_are_whole() {
    for (String part : PARTS) {
      var proof =
          api.as("auditor").get("/api/" + part + "/v1/audit-entries/chains/boyuan").expect(200);
      assertThat(proof.at("brokenAt").isNull()).as(part).isTrue();
      assertThat(proof.at("isEnd").asBoolean()).as(part).isTrue();
    }
  }

  @Test
  void who_leaves_takes_all_data_along_and_is_forgotten_everywhere() {
    var leaver = api.as("leaver");
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
    var data = leaver.get("/me/data").expect(200);
    assertThat(data.at("grid").size()).isPositive();

    var receipt = leaver.delete("/me").expect(200);

    assertThat(receipt.at("complete").asBoolean()).isTrue();
    var kept = api.as(null).get(receipt.text("path")).expect(200);
    for (String part : PARTS) {
      assertThat(kept.at("parts/" + part + "/erased").asBoolean()).as(part).isTrue();
      assertThat(leaver.get("/me/data").expect(200).at(part)).as(part).isEmpty();
    }
  }

  private static List<String> times(JsonNode items) {
    return items.valueStream().map(entry -> entry.get("at").asText()).toList();
  }
}
