package io.boyuan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class RetryTest {

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void reading_is_tried_again_when_a_kept_connection_ends(String method) {
    var path = "/api/grid/v1/hang-up-once?by=" + method;
    when().request(method, path).then().statusCode(200);

    seen(path, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void writing_is_left_to_its_caller(String method) {
    var path = "/api/grid/v1/hang-up-once?by=" + method;
    given()
        .header("Idempotency-Key", "k-1")
        .when()
        .request(method, path)
        .then()
        .statusCode(503)
        .body("part", equalTo("grid"));

    seen(path, 1);
  }

  @Test
  void reading_is_tried_again_but_once() {
    var path = "/api/grid/v1/hang-up?ever=yes";
    when().get(path).then().statusCode(503);

    seen(path, 2);
  }

  @Test
  void silence_is_not_tried_again() {
    var path = "/api/grid/v1/slow?ever=yes";
    when().get(path).then().statusCode(504);

    seen(path, 1);
  }

  private static void seen(String uri, int times) {
    given()
        .queryParam("of", uri)
        .when()
        .get("/api/grid/v1/times-seen")
        .then()
        .body(equalTo("" + times));
  }
}
