package io.boyuan.volunteer;

import static io.restassured.RestAssured.given;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class StoryTest {
  Tokens tokens;

  @Test
  void x() {
    var coord = tokens.caller("c").withRoles("coordinator").inCommunities("boyuan").token();
    var vol = tokens.caller("v").withRoles("volunteer").token();
    var now = OffsetDateTime.now(java.time.ZoneOffset.UTC);
    String id =
        given()
            .auth()
            .oauth2(coord)
            .contentType("application/json")
            .body(
                """
      {"title":"t","category":"CIVILITY_PATROL","communityCode":"boyuan","place":{"name":"x","lat":27.9,"lng":120.7},"posts":[{"name":"p","category":"CIVILITY_PATROL","capacity":1,"shifts":[{"startsAt":"%s","endsAt":"%s"}]}]}
      """
                    .formatted(now.plusMinutes(5), now.plusMinutes(125)))
            .post("/api/volunteer/v1/activities")
            .then()
            .log()
            .all()
            .extract()
            .path("posts[0].shifts[0].id");
    given().get("/api/volunteer/v1/shifts?open=true&category=civility-patrol").then().log().all();
    given().get("/api/volunteer/v1/shifts?limit=abc").then().log().all();
    given().get("/api/volunteer/v1/shifts?from=abc").then().log().all();
    given().get("/api/volunteer/v1/shifts?category=abc").then().log().all();
    given().get("/api/volunteer/v1/nothing").then().log().all();
    given().get("/api/volunteer/v1/shifts/abc").then().log().all();
    given()
        .auth()
        .oauth2(vol)
        .header("Idempotency-Key", "k1")
        .post("/api/volunteer/v1/shifts/" + id + "/sign-ups")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(vol)
        .header("Idempotency-Key", "k1")
        .post("/api/volunteer/v1/shifts/" + id + "/sign-ups")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(vol)
        .header("Accept-Language", "en")
        .post("/api/volunteer/v1/shifts/" + id + "/sign-ups")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(vol + "x")
        .post("/api/volunteer/v1/shifts/" + id + "/sign-ups")
        .then()
        .log()
        .all();
    given().post("/api/volunteer/v1/shifts/" + id + "/sign-ups").then().log().all();
    given()
        .auth()
        .oauth2(coord)
        .post("/api/volunteer/v1/shifts/" + id + "/sign-ups")
        .then()
        .log()
        .all();
    String code =
        given()
            .auth()
            .oauth2(coord)
            .get("/api/volunteer/v1/shifts/" + id + "/check-in-code")
            .then()
            .log()
            .all()
            .extract()
            .path("code");
    given()
        .accept("image/png")
        .auth()
        .oauth2(coord)
        .get("/api/volunteer/v1/shifts/" + id + "/check-in-code")
        .then()
        .log()
        .headers();
    String rec =
        given()
            .auth()
            .oauth2(vol)
            .contentType("application/json")
            .body("{\"code\":\"" + code + "\"}")
            .post("/api/volunteer/v1/shifts/" + id + "/check-ins")
            .then()
            .log()
            .all()
            .extract()
            .path("id");
    given()
        .auth()
        .oauth2(vol)
        .contentType("application/json")
        .body("{\"code\":\"" + code + "\"}")
        .post("/api/volunteer/v1/shifts/" + id + "/check-outs")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(coord)
        .contentType("application/json")
        .body("{\"minutes\":120}")
        .post("/api/volunteer/v1/service-records/" + rec + "/verification")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(coord)
        .contentType("application/json")
        .body("{\"minutes\":120,\"reason\":\"r\"}")
        .post("/api/volunteer/v1/service-records/" + rec + "/verification")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(coord)
        .contentType("application/json")
        .body("{\"minutes\":\"x\"}")
        .post("/api/volunteer/v1/service-records/" + rec + "/verification")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(coord)
        .contentType("application/json")
        .body("{")
        .post("/api/volunteer/v1/activities")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(coord)
        .contentType("application/json")
        .body("{}")
        .post("/api/volunteer/v1/activities")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(coord)
        .contentType("text/plain")
        .body("{}")
        .post("/api/volunteer/v1/activities")
        .then()
        .log()
        .all();
    given()
        .auth()
        .oauth2(coord)
        .get("/api/volunteer/v1/service-records?community=boyuan&status=VERIFIED")
        .then()
        .log()
        .all();
    given().get("/api/volunteer/v1/openapi").then().log().all();
  }
}
