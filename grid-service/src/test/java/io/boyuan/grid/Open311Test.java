package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.RequestWorld.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of GeoReport v2 (wiki.open311.org/GeoReport_v2), in JSON and XML. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class Open311Test {

  private static final String OPEN311 = "/open311/v2";

  Tokens tokens;
  RequestWorld world;
  String key;

  @BeforeEach
  void world() {
    world = new RequestWorld(tokens);
    var issued = issue("{\"client\":\"随手拍\"}");
    issued.then().statusCode(201).body("key", notNullValue());
    key = issued.path("key");
  }

  @Test
  void the_service_list_names_what_can_be_asked() {
    in("jurisdiction_id", world.community())
        .get(OPEN311 + "/services.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("service_code", hasItems("street-light", "noise"))
        .body("find { it.service_code == 'street-light' }.metadata", equalTo(false))
        .body("find { it.service_code == 'street-light' }.type", equalTo("realtime"))
        .body("find { it.service_code == 'street-light' }.keywords", equalTo("路灯,照明"))
        .body("find { it.service_code == 'street-light' }.group", equalTo("facilities"));
    in("jurisdiction_id", world.community())
        .header("Accept-Language", "en")
        .get(OPEN311 + "/services.xml")
        .then()
        .statusCode(200)
        .contentType("text/xml")
        .body("services.service.service_code", hasItem("noise"))
        .body(
            "services.service.find { it.service_code == 'noise' }.service_name", equalTo("Noise"));
  }

  @Test
  void the_service_definition_names_the_questions() {
    String category =
        """
        {"names":{"zh":"路面","en":"Roads"},"group":"facilities","priority":"NORMAL",
         "dueMinutes":60,"escalationMinutes":60,"clock":"CALENDAR","unit":"GRID",
         "anonymousAllowed":true,"isPublic":true,"isWish":false,"retired":false,"keywords":[],
         "attributes":[{"code":"WHISHETN","names":{"zh":"现象","en":"What is wrong"},
          "type":"SINGLEVALUELIST","required":true,
          "values":[{"key":"123","names":{"zh":"坑洞","en":"Pothole"}}]}]}
        """
            .replace("WHISHETN", "what");
    as(world.staff())
        .body(category)
        .put(API + "/communities/" + world.community() + "/categories/road")
        .then()
        .statusCode(201);

    in("jurisdiction_id", world.community())
        .get(OPEN311 + "/services/road.json")
        .then()
        .statusCode(200)
        .body("service_code", equalTo("road"))
        .body("attributes[0].variable", equalTo(true))
        .body("attributes[0].code", equalTo("what"))
        .body("attributes[0].datatype", equalTo("singlevaluelist"))
        .body("attributes[0].required", equalTo(true))
        .body("attributes[0].order", equalTo(1))
        .body("attributes[0].values[0].key", equalTo("123"))
        .body("attributes[0].values[0].name", equalTo("坑洞"));
    in("jurisdiction_id", world.community())
        .get(OPEN311 + "/services/road.xml")
        .then()
        .body("service_definition.service_code", equalTo("road"))
        .body("service_definition.attributes.attribute.code", equalTo("what"))
        .body("service_definition.attributes.attribute.values.value.key", equalTo("123"));
    refused(report("service_code", "road", "description", "路面破损"), 400);
    assertThat(numberOf(report("service_code", "road", "attribute[what]", "123"))).isNotBlank();
    refused(report("service_code", "road", "attribute[what]", "999"), 400);
    refused(in("jurisdiction_id", world.community()).get(OPEN311 + "/services/none.json"), 404);
  }

  @Test
  void a_report_becomes_a_request_that_is_solved_and_read_again() {
    String number = numberOf(report("service_code", "street-light", "description", "路灯不亮"));

    var read = in("jurisdiction_id", world.community());
    read.get(OPEN311 + "/requests/" + number + ".json")
        .then()
        .statusCode(200)
        .body("", hasSize(1))
        .body("[0].service_request_id", equalTo(number))
        .body("[0].status", equalTo("open"))
        .body("[0].service_code", equalTo("street-light"))
        .body("[0].service_name", equalTo("路灯照明"))
        .body("[0].description", equalTo("路灯不亮"))
        .body("[0].requested_datetime", notNullValue())
        .body("[0].expected_datetime", notNullValue())
        .body("[0].lat", notNullValue());
    String id =
        as(world.gridWorker())
            .get(API + "/requests?community=" + world.community())
            .path("items[0].id");
    step(world.gridWorker(), id, "resolution", "{\"note\":\"已更换灯泡\"}").then().statusCode(200);

    in("jurisdiction_id", world.community())
        .get(OPEN311 + "/requests/" + number + ".xml")
        .then()
        .contentType("text/xml")
        .body("service_requests.request.service_request_id", equalTo(number))
        .body("service_requests.request.status", equalTo("closed"))
        .body("service_requests.request.status_notes", equalTo("已更换灯泡"));
    given()
        .get(OPEN311 + "/tokens/" + id + ".json")
        .then()
        .body("[0].service_request_id", equalTo(number))
        .body("[0].token", equalTo(id));
  }

  @Test
  void requests_are_asked_for_by_ids_service_status_dates_and_page() {
    String light = numberOf(report("service_code", "street-light", "description", "灯"));
    String noise = numberOf(report("service_code", "noise", "description", "吵"));
    String quarrel = numberOf(report("service_code", "dispute", "description", "吵架"));
    String all = OPEN311 + "/requests.json";

    var community = Map.of("jurisdiction_id", world.community());
    given()
        .queryParams(community)
        .get(all)
        .then()
        .body("service_request_id", contains(noise, light))
        .body("service_request_id", not(hasItem(quarrel)));
    given()
        .queryParams(community)
        .queryParam("service_request_id", light + "," + noise + ",none")
        .get(all)
        .then()
        .body("", hasSize(2));
    given()
        .queryParams(community)
        .queryParam("service_code", "noise")
        .queryParam("status", "open")
        .get(OPEN311 + "/requests.xml")
        .then()
        .body("service_requests.request.service_request_id", equalTo(noise));
    given()
        .queryParams(community)
        .queryParam("status", "closed")
        .get(all)
        .then()
        .body("", hasSize(0));
    given()
        .queryParams(community)
        .queryParam("page_size", 1)
        .queryParam("page", 2)
        .get(all)
        .then()
        .body("service_request_id", contains(light));
    given()
        .queryParams(community)
        .queryParam("start_date", "2020-01-01T00:00:00Z")
        .queryParam("end_date", "2020-02-01T00:00:00Z")
        .get(all)
        .then()
        .body("", hasSize(0));
    for (String query :
        new String[] {
          "status=maybe",
          "start_date=yesterday",
          "start_date=2020-01-01T00:00:00Z&end_date=2021-01-01T00:00:00Z",
          "page=0",
          "page=99999999999",
          "page_size=1001"
        }) {
      refused(given().get(all + "?jurisdiction_id=" + world.community() + "&" + query), 400);
    }
    assertThat(Statements.during(() -> given().queryParams(community).get(all)))
        .as("jurisdiction, requests")
        .hasSize(2);
  }

  @Test
  void what_the_specification_refuses_is_refused_in_the_same_format() {
    refused(given().get(OPEN311 + "/services.json?jurisdiction_id=nowhere"), 404);
    given()
        .get(OPEN311 + "/services.xml?jurisdiction_id=nowhere")
        .then()
        .statusCode(404)
        .contentType("text/xml")
        .body("errors.error.code", equalTo("404"))
        .body("errors.error.description", notNullValue());
    refused(report("service_code", "noise", "api_key", ""), 403);
    refused(report("service_code", "noise", "api_key", "wrong"), 403);
    refused(report("service_code", "noise", "jurisdiction_id", "nowhere"), 404);
    refused(report("service_code", ""), 400);
    refused(report("service_code", "none", "description", "吵"), 400);
    refused(report("service_code", "noise", "description", "吵", "lat", "north"), 400);
    refused(report("service_code", "noise", "description", "吵", "lat", "NaN"), 400);
    refused(report("service_code", "noise", "description", "吵", "lat", "89"), 400);
    refused(report("service_code", "noise", "description", "吵", "email", "nobody"), 400);
    refused(in("jurisdiction_id", world.community()).get(OPEN311 + "/requests/0.json"), 404);
    refused(given().get(OPEN311 + "/tokens/none.json"), 404);
  }

  @Test
  void a_key_works_for_its_community_until_it_is_revoked() {
    var other = new RequestWorld(tokens);
    refused(
        post(
            Map.of(
                "api_key",
                key,
                "jurisdiction_id",
                other.community(),
                "service_code",
                "noise",
                "description",
                "吵",
                "lat",
                degrees(other.lat(1)),
                "long",
                degrees(other.lng(1)))),
        403);
    String keys = API + "/communities/" + world.community() + "/open311-keys";
    String id =
        as(world.staff()).get(keys).then().body("items", hasSize(1)).extract().path("items[0].id");
    assertThat(as(world.staff()).get(keys).asString()).doesNotContain(key);
    as(other.staff()).delete(keys + "/" + id).then().statusCode(403);

    as(world.staff()).delete(keys + "/" + id).then().statusCode(204);

    refused(report("service_code", "noise", "description", "吵"), 403);
    issue("{\"client\":\"自选\",\"key\":\"a-key-of-my-own\"}")
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:keys-are-given"));
  }

  private Response issue(String plan) {
    return as(world.staff())
        .body(plan)
        .post(API + "/communities/" + world.community() + "/open311-keys");
  }

  private Response report(String... fields) {
    var form = new java.util.HashMap<String, String>();
    form.put("api_key", key);
    form.put("jurisdiction_id", world.community());
    form.put("lat", degrees(world.lat(1)));
    form.put("long", degrees(world.lng(1)));
    form.put("description", "有问题");
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return post(form);
  }

  private static Response post(Map<String, String> form) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParams(form)
        .post(OPEN311 + "/requests.json");
  }

  private static String numberOf(Response answer) {
    return answer
        .then()
        .statusCode(201)
        .body("", hasSize(1))
        .extract()
        .path("[0].service_request_id");
  }

  private static void refused(Response answer, int status) {
    answer
        .then()
        .statusCode(status)
        .body("[0].code", equalTo(status))
        .body("[0].description", notNullValue());
  }

  private static RequestSpecification in(String name, String value) {
    return given().queryParam(name, value);
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.7f", degrees);
  }
}
