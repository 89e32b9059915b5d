package io.boyuan.grid;

import static io.boyuan.grid.AddressWorld.ADDRESSES;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.grid.address.FindAddress;
import io.boyuan.grid.boundary.Location;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which building, unit or room lies in which micro-grid (G1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class AddressTest {

  Tokens tokens;
  @Inject FindAddress find;
  AddressWorld city;

  @BeforeEach
  void world() {
    city = new AddressWorld(new GridWorld(tokens));
  }

  @Test
  void the_most_specific_address_that_is_known_decides() {
    city.known("3幢", null, null, "m-1");
    city.known("3幢", "2单元", null, "m-2");
    city.known("3幢", "2单元", "501室", "m-3");

    assertThat(microGrid("3幢", null, null)).isEqualTo("m-1");
    assertThat(microGrid("3幢", "1", "501")).isEqualTo("m-1");
    assertThat(microGrid("３ 幢", "2", "502")).isEqualTo("m-2");
    assertThat(microGrid("3幢", "2", "501")).isEqualTo("m-3");
    given()
        .get(ADDRESSES + "?building=4幢&community=" + city.community)
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:boyuan:problem:unknown-address"));
  }

  private String microGrid(String building, String unit, String room) {
    var request = given().queryParam("community", city.community).queryParam("building", building);
    if (unit != null) {
      request.queryParam("unit", unit);
    }
    if (room != null) {
      request.queryParam("room", room);
    }
    return request.get(ADDRESSES).then().statusCode(200).extract().path("microGridCode");
  }

  @Test
  void a_place_is_found_by_the_longest_building_named_in_a_text() {
    city.known("3幢", null, null, "m-1");
    city.known("博园小区3幢", null, null, "m-2");
    city.known("博园小区3幢", "2", "501", "m-3");

    assertThat(ofWords("茶山街道博园小区3幢2单元501室漏水")).isEqualTo("m-3");
    assertThat(ofWords("博园小区 3幢 2-501")).isEqualTo("m-3");
    assertThat(ofWords("博园小区3幢大门口")).isEqualTo("m-2");
    assertThat(ofWords("大学城3幢")).isEqualTo("m-1");
    assertThat(ofWords("大学城13幢")).isNull();
    assertThat(ofWords("")).isNull();
    assertThat(ofWords(null)).isNull();
    assertThat(ofWords("3".repeat(10_000))).isNull();
  }

  private String ofWords(String text) {
    return find.ofWords(city.community, text).map(Location::microGridCode).orElse(null);
  }

  @Test
  void staff_edit_an_address_from_the_version_read_and_remove_it() {
    String id = city.known("3幢", null, null, "m-1");
    city.known("4幢", null, null, "m-1");
    String path = ADDRESSES + "/" + id;
    var staff = city.world.staffOf(city.community);
    String tag = given().get(path).then().statusCode(200).extract().header("ETag");

    as(staff).body(city.plan("5幢", null, null, "m-2")).put(path).then().statusCode(428);
    as(staff)
        .header("If-Match", tag)
        .body(city.plan("4幢", null, null, "m-2"))
        .put(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:address-known"));
    as(staff)
        .header("If-Match", tag)
        .body(city.plan("5幢", null, null, "m-9"))
        .put(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:unknown-micro-grid"));
    as(staff)
        .header("If-Match", tag)
        .body(city.plan("5幢", null, null, "m-2"))
        .put(path)
        .then()
        .statusCode(200)
        .body("building", equalTo("5幢"))
        .body("microGridCode", equalTo("m-2"));
    as(city.world.staffOf("elsewhere")).delete(path).then().statusCode(403);
    as(staff).delete(path).then().statusCode(428);
    as(staff).header("If-Match", "\"1\"").delete(path).then().statusCode(204);
    as(staff).header("If-Match", "\"1\"").delete(path).then().statusCode(404);
  }

  @Test
  void a_table_tells_each_bad_line_with_its_column_and_reason_and_lands_when_all_are_good() {
    String good = "楼栋,单元,房号,微网格\n1幢,,,m-1\n1幢,1单元,,m-2\n2幢,,,m-1\n";
    city.bring(good + "3幢,,,m-9\n,,,m-1\n1 幢,,,m-1\n4幢,,,\n", "")
        .then()
        .statusCode(200)
        .body("landed", equalTo(false))
        .body("bad.line", equalTo(List.of(5, 6, 7, 8)))
        .body("bad.column", equalTo(List.of("microGrid", "building", "building", "microGrid")))
        .body(
            "bad.reason",
            equalTo(List.of("unknown-micro-grid", "required", "already-there", "required")));
    city.bring(good, "?dryRun=true").then().body("landed", equalTo(false));
    city.bring(good, "").then().body("landed", equalTo(true)).body("added", equalTo(3));

    city.bring(good.replace("2幢,,,m-1", "2幢,,,m-3") + "3幢,,,m-9\n", "?onBadLines=SKIP")
        .then()
        .body("added", equalTo(0))
        .body("changed", equalTo(1))
        .body("bad", hasSize(1));
    given()
        .get(COMMUNITIES + "/" + city.community + "/addresses?microGrid=m-3")
        .then()
        .body("items.building", equalTo(List.of("2幢")));
  }

  @Test
  void addresses_are_listed_by_one_statement() {
    var table = new StringBuilder("building,micro-grid\n");
    for (int i = 0; i < 50; i++) {
      table.append(i).append("幢,m-1\n");
    }
    city.bring(table.toString(), "").then().body("added", equalTo(50));

    String list = COMMUNITIES + "/" + city.community + "/addresses";
    Statements.assertAlways(1, null, URI.create("http://localhost:" + RestAssured.port + list), 50);
  }

  @Test
  void bad_input_is_named_and_never_a_server_error() {
    var staff = city.world.staffOf(city.community);
    for (String bad :
        List.of(
            "{}",
            city.plan("", null, null, "m-1"),
            city.plan("　", null, null, "m-1"),
            city.plan("x".repeat(31), null, null, "m-1"),
            city.plan("㌀".repeat(30), null, null, "m-1"))) {
      as(staff).body(bad).post(ADDRESSES).then().statusCode(400);
    }
    city.bring("no table", "").then().statusCode(200).body("lines", equalTo(0));
    given().get(ADDRESSES + "?building=x").then().statusCode(400);
  }
}
