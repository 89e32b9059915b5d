package io.boyuan.gateway.docs;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import io.boyuan.gateway.suite.FakeSuite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
class ApiDocsTest {

  @Test
  void all_documents_come_as_one_and_who_is_away_is_named() {
    when()
        .get("/api-docs/openapi.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("paths", hasKey("/api/volunteer/v1/things"))
        .body("paths", hasKey("/api/grid/v1/things"))
        .body("paths", hasKey("/api/booking/v1/things"))
        .body("tags.name", hasItems("volunteer", "grid", "booking"))
        .body("info.description", containsString("Away at the moment: partnership"));
  }

  @Test
  void the_page_needs_nothing_from_elsewhere() {
    var page =
        when()
            .get("/api-docs")
            .then()
            .statusCode(200)
            .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
            .body(containsString("博园接口文档"), containsString("Boyuan API documentation"))
            .extract()
            .asString();
    var links = Pattern.compile("(?:href|src)=\"([^\"]+)\"").matcher(page).results().toList();

    assertThat(links).hasSizeGreaterThan(4);
    links.forEach(link -> when().get(link.group(1)).then().statusCode(200));
  }

  @Test
  void the_page_is_read_only() {
    given()
        .header("Accept-Language", "en")
        .when()
        .post("/api-docs")
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD")
        .body("title", equalTo("Method not allowed"));
  }

  @Test
  void the_first_page_says_what_this_is() {
    when().get("/").then().statusCode(200).body(containsString("博园"), containsString("/api-docs"));
  }
}
