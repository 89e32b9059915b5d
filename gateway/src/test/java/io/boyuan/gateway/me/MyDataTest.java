package io.boyuan.gateway.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Partnership is away here; what happens when all are there is an end-to-end story. */
@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class MyDataTest {

  @Test
  void a_part_of_the_data_is_not_given_for_all() {
    somebody()
        .get("/me/data")
        .then()
        .statusCode(503)
        .header("Retry-After", "2")
        .body("part", equalTo("partnership"));
  }

  @Test
  void who_is_forgotten_by_those_who_are_there_gets_a_receipt() {
    somebody()
        .delete("/me")
        .then()
        .statusCode(202)
        .body("complete", equalTo(false))
        .body("path", startsWith("/me/erasures/"))
        .body("parts.volunteer.erased", equalTo(true))
        .body("parts.partnership.erased", equalTo(false));
  }

  @Test
  void the_receipt_goes_to_each_service_and_never_comes_from_outside() {
    String echo =
        somebody()
            .header("X-Boyuan-Erasure", UUID.randomUUID())
            .delete("/api/grid/v1/me")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(echo).doesNotContain("x-boyuan-erasure");
  }

  @Test
  void a_receipt_that_is_none_is_not_found_and_nobody_is_forgotten_without_a_token() {
    given().get("/me/erasures/x").then().statusCode(404);
    given().delete("/me").then().statusCode(401);
    given().get("/me/data").then().statusCode(401);
    somebody().post("/me").then().statusCode(405).header("Allow", "DELETE");
  }

  private static RequestSpecification somebody() {
    return given().header("Authorization", "Bearer " + TestTokens.of("r", "resident"));
  }
}
