package io.boyuan.gateway.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class AuditTest {

  @Test
  void a_trail_with_a_hole_is_not_shown() {
    given()
        .header("Authorization", "Bearer " + TestTokens.of("a", "auditor"))
        .get("/api/audit/v1/entries?community=boyuan")
        .then()
        .statusCode(503)
        .body("part", equalTo("partnership"));
  }

  @Test
  void nobody_reads_it_without_a_token_and_it_is_read_only() {
    given().get("/api/audit/v1/entries?community=boyuan").then().statusCode(401);
    given()
        .header("Authorization", "Bearer " + TestTokens.of("a", "auditor"))
        .delete("/api/audit/v1/entries")
        .then()
        .statusCode(405);
    given().get("/api/audit/v1/other").then().statusCode(404);
  }
}
