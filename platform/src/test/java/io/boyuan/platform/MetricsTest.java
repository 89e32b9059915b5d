package io.boyuan.platform;

import static io.boyuan.platform.notes.NoteWorld.NOTES;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class MetricsTest {

  @Test
  void how_long_requests_take_is_told_in_few_buckets_and_nothing_else_is() {
    given().get(NOTES + "/oldest").then().statusCode(200);

    var buckets = metrics().stream().filter(line -> line.contains("_bucket{")).toList();

    assertThat(buckets)
        .isNotEmpty()
        .allMatch(line -> line.startsWith("http_server_requests_seconds_bucket{"));
    assertThat(buckets.stream().filter(line -> line.contains("uri=\"" + NOTES + "/oldest\"")))
        .hasSize(8)
        .anyMatch(line -> line.contains("le=\"1.0\""));
  }

  @Test
  void who_waits_for_a_connection_is_told() {
    assertThat(metrics()).anyMatch(line -> line.startsWith("agroal_awaiting_count{"));
  }

  private static List<String> metrics() {
    return given().get("/q/metrics").then().statusCode(200).extract().asString().lines().toList();
  }
}
