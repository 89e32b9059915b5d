package io.boyuan.gateway.token;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class TokenTest {

  @ConfigProperty(name = "test.realm")
  String realm;

  static Stream<Named<String>> bad() {
    return Stream.of(
        Named.of("empty", "Bearer "),
        Named.of("garbage", "Bearer garbage"),
        Named.of("garbage in three parts", "Bearer a.b.c"),
        Named.of("JSON that is none", "Bearer e30.e30.e30"),
        Named.of("another scheme", "Basic eDp5"),
        Named.of("no scheme", TestTokens.good()),
        Named.of(
            "expired", bearer(TestTokens.with(c -> c.setExpirationTimeMinutesInTheFuture(-1)))),
        Named.of("not yet", bearer(TestTokens.with(c -> c.setNotBeforeMinutesInThePast(-5)))),
        Named.of("without expiry", bearer(TestTokens.with(c -> c.unsetClaim("exp")))),
        Named.of("another audience", bearer(TestTokens.with(c -> c.setAudience("account")))),
        Named.of("no audience", bearer(TestTokens.with(c -> c.unsetClaim("aud")))),
        Named.of("another issuer", bearer(TestTokens.with(c -> c.setIssuer("https://evil")))),
        Named.of("no issuer", bearer(TestTokens.with(c -> c.unsetClaim("iss")))),
        Named.of("forged", bearer(TestTokens.forged())),
        Named.of("of an unknown key", bearer(TestTokens.ofKey("unknown"))),
        Named.of("unsigned", bearer(TestTokens.unsigned())),
        Named.of("signed with the public key", bearer(TestTokens.signedWithPublicKey())),
        Named.of("altered", bearer(TestTokens.good().replaceFirst("\\.", ".e"))));
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_bad_token_goes_no_further(String authorization) {
    given()
        .header("Authorization", authorization)
        .header("Accept-Language", "en")
        .when()
        .post("/api/grid/v1/requests")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json")
        .body("type", equalTo("urn:boyuan:problem:unauthenticated"))
        .body("title", equalTo("Sign in first"));
  }

  @Test
  void a_good_token_goes_through_unchanged_with_its_body() {
    var token = TestTokens.good();
    for (int again = 0; again < 2; again++) {
      given()
          .header("Authorization", bearer(token))
          .body("x".repeat(100_000))
          .when()
          .post("/api/grid/v1/requests")
          .then()
          .statusCode(200)
          .body("headers.authorization", equalTo(bearer(token)))
          .body("length", equalTo(100_000));
    }
  }

  @Test
  void without_a_token_the_caller_is_anonymous() {
    when()
        .get("/api/grid/v1/grids")
        .then()
        .statusCode(200)
        .body("headers", not(hasKey("authorization")));
  }

  @Test
  void without_keys_tokens_can_not_be_told_apart() {
    var known = TestTokens.good();
    given().header("Authorization", bearer(known)).get("/api/grid/v1/grids").then().statusCode(200);
    when().get(realm + "/away").then().statusCode(200);
    try {
      given()
          .header("Authorization", bearer(TestTokens.ofKey("new")))
          .when()
          .get("/api/grid/v1/grids")
          .then()
          .statusCode(503)
          .header("Retry-After", "2")
          .body("part", equalTo("sign-in"));
      given()
          .header("Authorization", bearer(TestTokens.good()))
          .when()
          .get("/api/grid/v1/grids")
          .then()
          .statusCode(200);
    } finally {
      when().get(realm + "/back").then().statusCode(200);
    }
  }

  @Test
  void pages_and_health_ask_for_no_token() {
    for (String path : new String[] {"/", "/api-docs", "/q/health/ready"}) {
      given().header("Authorization", "Bearer garbage").get(path).then().statusCode(200);
    }
  }
}
