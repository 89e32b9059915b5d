package io.boyuan.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class CrossOriginTest {

  @Test
  void a_listed_origin_may_ask_and_read() {
    given()
        .header("Origin", "https://portal.example.org")
        .header("Access-Control-Request-Method", "POST")
        .when()
        .options("/api/booking/v1/bookings")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", "https://portal.example.org")
        .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
        .header("Access-Control-Allow-Credentials", is((String) null));
    given()
        .header("Origin", "https://portal.example.org")
        .when()
        .get("/api/booking/v1/spaces")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://portal.example.org")
        .header("Vary", "origin");
  }

  @Test
  void another_origin_may_not() {
    given()
        .header("Origin", "https://evil.example")
        .header("Access-Control-Request-Method", "POST")
        .when()
        .options("/api/booking/v1/bookings")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:origin-not-listed"));
    given()
        .header("Origin", "https://evil.example")
        .when()
        .get("/api/booking/v1/spaces")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", is((String) null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "null", "https://*.example.org", "https://a.example/", "a.example"})
  void what_is_no_origin_ends_the_start(String listed) {
    assertThatThrownBy(() -> CrossOrigin.requireOrigin(listed))
        .isInstanceOf(ConfigurationException.class);
  }
}
