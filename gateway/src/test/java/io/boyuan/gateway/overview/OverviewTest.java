package io.boyuan.gateway.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class OverviewTest {

  private static final String OVERVIEW = "/api/dispatch/v1/overview";

  @Test
  void one_picture_holds_all_parts_and_says_who_is_away() {
    seenBy(TestTokens.of("d", "dispatcher"), "boyuan", "chashan")
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("communities", contains("boyuan", "chashan"))
        .body("at", notNullValue())
        .body("parts.volunteer.stale", equalTo(false))
        .body("parts.volunteer.situation.part", equalTo("volunteer"))
        .body("parts.grid.situation.communities", contains("boyuan", "chashan"))
        .body("parts.booking.ageSeconds", equalTo(0))
        .body("parts.partnership.stale", equalTo(true))
        .body("parts.partnership.situation", nullValue());
  }

  @Test
  void a_part_that_stops_answering_is_shown_as_it_was_with_its_age() {
    seenBy(TestTokens.of("d", "dispatcher"), "leaving-1").body("parts.grid.stale", equalTo(false));

    seenBy(TestTokens.of("d", "dispatcher"), "leaving-1")
        .statusCode(200)
        .body("parts.grid.stale", equalTo(true))
        .body("parts.grid.ageSeconds", greaterThanOrEqualTo(0))
        .body("parts.grid.situation.part", equalTo("grid"));
  }

  @Test
  void a_refusal_of_a_service_is_no_picture() {
    seenBy(TestTokens.of("d", "dispatcher"), "refused-1")
        .statusCode(200)
        .body("parts.grid.stale", equalTo(true))
        .body("parts.grid.situation", nullValue());
  }

  @Test
  void staff_see_their_own_communities() {
    seenBy(TestTokens.of("s", "community-staff", "boyuan"), "boyuan").statusCode(200);

    seenBy(TestTokens.of("s", "community-staff", "boyuan"), "boyuan", "chashan")
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:other-community"));
  }

  @ParameterizedTest
  @CsvSource({"resident", "volunteer", "coordinator", "grid-worker", "teacher"})
  void others_see_none(String role) {
    seenBy(TestTokens.of("r", role, "boyuan"), "boyuan")
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:forbidden"));
  }

  @Test
  void nobody_sees_it_without_a_token() {
    given().queryParam("community", "boyuan").get(OVERVIEW).then().statusCode(401);
  }

  @Test
  void communities_are_named_one_to_fifty() {
    var dispatcher = TestTokens.of("d", "dispatcher");
    seenBy(dispatcher).statusCode(400).body("violations[0].field", equalTo("community"));
    seenBy(dispatcher, " ").statusCode(400);
    seenBy(dispatcher, IntStream.range(0, 51).mapToObj(i -> "c" + i).toArray(String[]::new))
        .statusCode(400);
  }

  @Test
  void a_service_is_asked_under_the_name_of_the_callers_request() {
    given()
        .header("Authorization", "Bearer " + TestTokens.of("d", "dispatcher"))
        .header("X-Request-Id", "morning-look")
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .get(OVERVIEW + "?community=named")
        .then()
        .statusCode(200);

    given()
        .queryParam("of", "/api/grid/v1/situation?community=named")
        .get("/api/grid/v1/heard")
        .then()
        .body("headers.x-request-id", equalTo("morning-look"))
        .body("headers.traceparent", startsWith("00-0af7651916cd43dd8448eb211c80319c-"));
  }

  @Test
  void it_is_read_only() {
    given()
        .header("Authorization", "Bearer " + TestTokens.of("d", "dispatcher"))
        .post(OVERVIEW)
        .then()
        .statusCode(405)
        .header("Allow", "GET");
  }

  private static ValidatableResponse seenBy(String token, String... communities) {
    return given()
        .header("Authorization", "Bearer " + token)
        .queryParam("community", List.of(communities))
        .get(OVERVIEW)
        .then();
  }
}
