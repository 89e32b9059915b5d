package io.boyuan.gateway;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class MetricsTest {

  @Test
  void what_callers_write_in_paths_makes_no_series() {
    when().get("/api/grid/v1/grids/4711").then().statusCode(200);
    when().get("/made-up/4711").then().statusCode(404);
    given().urlEncodingEnabled(false).get("/made-up/%00/4711").then().statusCode(400);

    assertThat(when().get("/q/metrics").asString())
        .contains("uri=\"/api/grid/{path}\"")
        .doesNotContain("4711")
        .doesNotContain("made-up");
  }

  @Test
  void readiness_does_not_depend_on_services() {
    when().get("/q/health/ready").then().statusCode(200);
    when().get("/q/health/live").then().statusCode(200);
  }
}
