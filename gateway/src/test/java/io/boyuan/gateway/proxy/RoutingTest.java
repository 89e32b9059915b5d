package io.boyuan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class RoutingTest {

  @ParameterizedTest
  @CsvSource({
    "/api/volunteer/v1/shifts, volunteer",
    "/api/dispatch/v1/orders, volunteer",
    "/api/grid/v1/grids, grid",
    "/open311/v2/requests.json, grid",
    "/api/booking/v1/spaces, booking"
  })
  void each_path_leads_to_its_service_and_stays_the_same(String path, String part) {
    given()
        .queryParam("open", "true")
        .when()
        .get(path)
        .then()
        .statusCode(200)
        .body("part", equalTo(part))
        .body("uri", equalTo(path + "?open=true"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/volunteer",
        "/api/volunteer/",
        "/api/volunteers/v1",
        "/open311",
        "/q/other",
        "/nothing",
        "/API/volunteer/v1",
        "/%61pi/volunteer/v1/shifts",
        "/api/q/health"
      })
  void nothing_else_is_forwarded(String path) {
    given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", "en")
        .when()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("title", equalTo("Not found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void methods_arrive_as_they_were_sent(String method) {
    when()
        .request(method, "/api/grid/v1/grids")
        .then()
        .statusCode(200)
        .body("method", equalTo(method));
  }

  @Test
  void head_has_no_body() {
    when().head("/api/grid/v1/large").then().statusCode(200).header("Content-Length", "5000000");
  }

  @Test
  void an_answer_without_content_has_none() {
    when()
        .delete("/api/volunteer/v1/empty")
        .then()
        .statusCode(204)
        .header("Transfer-Encoding", is((String) null))
        .header("Content-Length", is((String) null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "CONNECTED", "PROPFIND"})
  void odd_methods_are_refused(String method) {
    when()
        .request(method, "/api/grid/v1/grids")
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
        .body("type", equalTo("urn:boyuan:problem:method-not-allowed"));
  }
}
