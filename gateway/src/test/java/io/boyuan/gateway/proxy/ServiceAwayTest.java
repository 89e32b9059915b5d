package io.boyuan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class ServiceAwayTest {

  @ParameterizedTest
  @CsvSource({
    "en, /api/partnership/v1/teams, partnership, A part of the service is away",
    "zh-CN, /api/partnership/v1/teams, partnership, 服务暂不可用",
    "en, /api/booking/v1/hang-up, booking, A part of the service is away"
  })
  void a_service_that_is_away_is_named(String language, String path, String part, String title) {
    given()
        .header("Accept-Language", language)
        .body("{}")
        .when()
        .post(path)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .header("Content-Language", language)
        .body("type", equalTo("urn:boyuan:problem:service-unavailable"))
        .body("title", equalTo(title))
        .body("part", equalTo(part));
  }

  @Test
  void a_service_that_does_not_answer_in_time_is_named() {
    given()
        .header("Accept-Language", "en")
        .when()
        .get("/api/booking/v1/slow")
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:gateway-timeout"))
        .body("part", equalTo("booking"));
  }

  @Test
  void the_other_services_answer_meanwhile() {
    given().get("/api/grid/v1/grids").then().statusCode(200);
  }
}
