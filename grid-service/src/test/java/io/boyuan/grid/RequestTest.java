package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.RequestWorld.REQUESTS;
import static io.boyuan.grid.RequestWorld.at;
import static io.boyuan.grid.RequestWorld.step;
import static io.boyuan.grid.RequestWorld.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class RequestTest {

  Tokens tokens;
  Broker broker;
  RequestWorld world;

  @BeforeEach
  void world() {
    world = new RequestWorld(tokens);
  }

  @Test
  void what_a_resident_asks_is_located_and_gets_its_unit_and_its_due_time() {
    world
        .ask(world.resident(), world.plan("street-light", "路灯不亮", 1, 1))
        .then()
        .statusCode(201)
        .body("number", matchesPattern("20\\d\\d-\\d{6,}"))
        .body("community", equalTo(world.community()))
        .body("grid", equalTo("grid-1"))
        .body("microGrid", equalTo("m-1"))
        .body("status", equalTo("SUBMITTED"))
        .body("unit", equalTo("GRID"))
        .body("priority", equalTo("NORMAL"))
        .body("dueAt", notNullValue())
        .body("overdue", equalTo(false))
        .body("followUpToken", nullValue());
  }

  @Test
  void a_request_goes_from_submission_to_confirmation_and_every_step_stands_in_its_timeline() {
    String id = world.aRequest();
    var worker = world.gridWorker();

    given()
        .auth()
        .oauth2(worker.token())
        .noContentType()
        .post(at(id) + "/assignments")
        .then()
        .statusCode(200)
        .body("status", equalTo("ASSIGNED"));
    step(worker, id, "progress", "{\"note\":\"电工已到场\"}")
        .then()
        .body("status", equalTo("IN_PROGRESS"));
    step(worker, id, "notes", "{\"words\":\"住户电话未接\"}").then().statusCode(200);
    step(worker, id, "resolution", "{\"note\":\"已更换灯泡\"}")
        .then()
        .body("status", equalTo("RESOLVED"))
        .body("inTime", equalTo(true));
    step(world.resident(), id, "confirmation", "{\"rating\":5,\"comment\":\"很快\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("CONFIRMED"))
        .body("rating", equalTo(5));

    as(world.resident())
        .get(at(id) + "/timeline")
        .then()
        .body("items.kind", contains("SUBMITTED", "PROGRESSED", "RESOLVED", "CONFIRMED"))
        .body("items.words", hasItems("电工已到场", "已更换灯泡", "很快"))
        .body("items.actorId", not(hasItem(notNullValue())));
    as(worker)
        .get(at(id) + "/timeline")
        .then()
        .body("items.kind", hasItems("ASSIGNED", "NOTED"))
        .body("items", hasSize(6));
    List<FactReader.HeardFact> facts;
    try (var reader = new FactReader(broker, "boyuan.grid")) {
      facts = reader.about(UUID.fromString(id), 6);
    }
    assertThat(facts.getFirst().type()).isEqualTo("boyuan.grid.request-submitted.v1");
    assertThat(facts.getLast().type()).isEqualTo("boyuan.grid.request-changed.v1");
    assertThat(facts.getLast().data()).contains("CONFIRMED").doesNotContain("路灯");
  }

  @Test
  void nothing_is_closed_without_words() {
    String id = world.aRequest();

    step(world.gridWorker(), id, "resolution", "{\"note\":\" \"}").then().statusCode(400);
    step(world.gridWorker(), id, "resolution", null).then().statusCode(400);
    step(world.gridWorker(), id, "rejection", "{}").then().statusCode(400);
    step(world.gridWorker(), id, "rejection", "{\"reason\":\"不在本社区\"}")
        .then()
        .body("status", equalTo("REJECTED"));
    assertThat(problem(step(world.gridWorker(), id, "resolution", "{\"note\":\"已修\"}")))
        .isEqualTo("request-over");
  }

  @Test
  void only_who_asked_confirms_or_reopens() {
    String id = world.aResolvedRequest();

    assertThat(problem(step(world.gridWorker(), id, "confirmation", "{\"rating\":5}")))
        .isEqualTo("not-the-asker");
    assertThat(problem(step(world.staff(), id, "confirmation", "{\"rating\":5}")))
        .isEqualTo("not-the-asker");
    step(world.neighbour(), id, "confirmation", "{\"rating\":1}").then().statusCode(404);
    step(world.resident(), id, "confirmation", "{\"rating\":6}").then().statusCode(400);
    step(world.resident(), id, "reopening", "{\"reason\":\"又坏了\"}")
        .then()
        .body("status", equalTo("REOPENED"))
        .body("solvedAt", nullValue())
        .body("reopened", equalTo(1));
    step(world.gridWorker(), id, "resolution", "{\"note\":\"换了整灯\"}").then().statusCode(200);
  }

  @Test
  void a_grid_worker_asks_for_somebody_without_an_account_and_staff_confirm_for_them() {
    String plan =
        with(
            world.plan("care", "需要陪同就医", 1, 6),
            "\"onBehalfOf\":{\"name\":\"陈奶奶\",\"phone\":\"13800005678\"}");
    assertThat(problem(world.ask(world.resident(), plan))).isEqualTo("forbidden");
    assertThat(problem(world.ask(world.gridWorkerElsewhere(), plan))).isEqualTo("other-community");

    String id =
        world
            .ask(world.gridWorker(), plan)
            .then()
            .statusCode(201)
            .body("channel", equalTo("GRID_WORKER"))
            .body("askerName", equalTo("陈奶奶"))
            .body("phone", equalTo("138****5678"))
            .extract()
            .path("id");
    step(world.gridWorker(), id, "resolution", "{\"note\":\"已陪同\"}");

    assertThat(problem(step(world.gridWorker(), id, "confirmation", "{\"rating\":5}")))
        .isEqualTo("not-the-asker");
    step(world.staff(), id, "confirmation", "{\"rating\":4}").then().statusCode(200);
  }

  @Test
  void who_does_not_sign_in_follows_up_with_the_token_where_the_category_allows_it() {
    world
        .askAnonymously(world.plan("care", "需要陪同就医", 1, 1))
        .then()
        .statusCode(401)
        .body("type", equalTo("urn:boyuan:problem:sign-in-to-ask"));
    var answer = world.askAnonymously(world.plan("noise", "夜间施工", 1, 1));
    answer.then().statusCode(201).body("askerName", nullValue());
    String id = answer.path("id");
    String token = answer.path("followUpToken");

    given().get(at(id)).then().statusCode(404);
    given().header("Follow-Up-Token", "guessed").get(at(id)).then().statusCode(404);
    given()
        .header("Follow-Up-Token", token)
        .get(at(id))
        .then()
        .statusCode(200)
        .body("followUpToken", nullValue());
    step(world.gridWorker(), id, "resolution", "{\"note\":\"已劝阻\"}").then().statusCode(200);
    given()
        .header("Follow-Up-Token", token)
        .contentType("application/json")
        .body("{\"rating\":3}")
        .post(at(id) + "/confirmation")
        .then()
        .statusCode(200);
  }

  @Test
  void a_name_that_is_hidden_is_hidden_everywhere_but_to_who_asked() {
    String id = world.aRequest();
    as(world.gridWorker()).get(at(id)).then().body("askerName", notNullValue());

    step(world.resident(), id, "name-hiding", null).then().body("askerName", notNullValue());

    as(world.gridWorker()).get(at(id)).then().body("askerName", nullValue());
    as(world.gridWorker())
        .get(REQUESTS + "?community=" + world.community())
        .then()
        .body("items.askerName", contains(nullValue()));
  }

  @Test
  void everybody_sees_public_requests_without_persons_and_nobody_else_sees_the_rest() {
    String light = world.aRequest();
    String quarrel = world.aRequest("dispute");

    given()
        .get(API + "/public-requests?community=" + world.community())
        .then()
        .statusCode(200)
        .body("items.id", contains(light))
        .body("items[0].askerName", nullValue())
        .body("items[0].description", equalTo("3幢门口路灯不亮"));
    given().get(API + "/public-requests/" + light).then().statusCode(200);
    given().get(API + "/public-requests/" + quarrel).then().statusCode(404);
    as(world.neighbour()).get(at(quarrel)).then().statusCode(404);
    as(world.gridWorkerElsewhere()).get(at(quarrel)).then().statusCode(404);
    as(world.dispatcher()).get(at(quarrel)).then().statusCode(200);
    as(world.resident())
        .get(API + "/my-requests")
        .then()
        .body("items.id", contains(quarrel, light));
  }

  @Test
  void a_unit_owns_a_request_until_another_accepts_it() {
    String id = world.aRequest();
    step(world.gridWorker(), id, "acceptance", null).then().body("status", equalTo("ACCEPTED"));
    assertThat(problem(step(world.gridWorker(), id, "acceptance", null)))
        .isEqualTo("already-accepted");
    as(world.property()).get(at(id)).then().statusCode(404);

    step(world.gridWorker(), id, "transfer", "{\"unit\":\"PROPERTY\",\"reason\":\"小区内部照明\"}")
        .then()
        .body("unit", equalTo("GRID"))
        .body("offeredUnit", equalTo("PROPERTY"));
    step(world.property(), id, "transfer-refusal", "{\"reason\":\"公共道路\"}")
        .then()
        .body("offeredUnit", nullValue());
    step(world.gridWorker(), id, "transfer", "{\"unit\":\"PROPERTY\",\"reason\":\"在红线内\"}");
    step(world.property(), id, "acceptance", null).then().body("unit", equalTo("PROPERTY"));

    as(world.property())
        .get(REQUESTS + "?community=" + world.community())
        .then()
        .body("items.id", contains(id));
    step(world.property(), id, "resolution", "{\"note\":\"已修\"}").then().statusCode(200);
  }

  @Test
  void who_is_only_asked_to_own_a_request_decides_nothing_else_about_it() {
    String id = world.aRequest();
    step(world.gridWorker(), id, "transfer", "{\"unit\":\"PROPERTY\",\"reason\":\"小区内\"}");

    as(world.property())
        .get(REQUESTS + "?offered=true&community=" + world.community())
        .then()
        .body("items.id", contains(id));
    assertThat(problem(step(world.property(), id, "rejection", "{\"reason\":\"不办\"}")))
        .isEqualTo("other-unit");
    assertThat(problem(step(world.property(), id, "resolution", "{\"note\":\"已修\"}")))
        .isEqualTo("other-unit");
    step(world.property(), id, "transfer-refusal", "{\"reason\":\"不办\"}").then().statusCode(200);
  }

  @Test
  void nobody_confirms_what_they_solved() {
    var worker = world.gridWorker();
    String own = world.ask(worker, world.plan("waste", "垃圾", 1, 1)).path("id");
    step(worker, own, "resolution", "{\"note\":\"已清\"}").then().statusCode(200);
    assertThat(problem(step(worker, own, "confirmation", "{\"rating\":5}")))
        .isEqualTo("own-solution");

    String anonymous = world.askAnonymously(world.plan("noise", "吵", 1, 1)).path("id");
    step(worker, anonymous, "resolution", "{\"note\":\"已劝\"}").then().statusCode(200);
    assertThat(problem(step(world.staff(), anonymous, "confirmation", "{\"rating\":5}")))
        .as("who asked has a token and can say it")
        .isEqualTo("not-the-asker");
  }

  @Test
  void everybody_reads_the_building_and_not_the_room() {
    String id =
        world
            .ask(
                world.resident(),
                with(world.plan("noise", "吵", 1, 1), "\"address\":\"博园小区3幢502室\""))
            .path("id");

    given().get(API + "/public-requests/" + id).then().body("address", equalTo("博园小区3幢"));
    as(world.gridWorker()).get(at(id)).then().body("address", equalTo("博园小区3幢502室"));
  }

  @Test
  void a_question_stops_the_clock_and_its_answer_starts_it() {
    String id = world.aRequest();

    step(world.gridWorker(), id, "questions", "{\"words\":\"哪一盏？\"}")
        .then()
        .body("waiting", equalTo(true));
    assertThat(problem(step(world.gridWorker(), id, "questions", "{\"words\":\"哪一盏？\"}")))
        .isEqualTo("already-waiting");
    step(world.resident(), id, "additions", "{\"words\":\"最里面那盏\"}")
        .then()
        .body("waiting", equalTo(false));
    assertThat(problem(step(world.gridWorker(), id, "resumption", null))).isEqualTo("not-waiting");
  }

  @Test
  void a_request_that_asks_for_the_same_goes_on_in_the_other() {
    String first = world.aRequest();
    String second = world.aRequest();

    step(world.gridWorker(), second, "merging", "{\"into\":\"" + first + "\"}")
        .then()
        .statusCode(200)
        .body("status", equalTo("MERGED"))
        .body("mergedInto", equalTo(first));

    assertThat(problem(step(world.gridWorker(), first, "merging", "{\"into\":\"" + second + "\"}")))
        .isEqualTo("merged-already");
    assertThat(problem(step(world.gridWorker(), first, "merging", "{\"into\":\"" + first + "\"}")))
        .isEqualTo("not-the-same-community");
    step(world.gridWorker(), first, "merging", "{\"into\":\"" + UUID.randomUUID() + "\"}")
        .then()
        .statusCode(404);
  }

  @Test
  void of_two_that_are_merged_into_each_other_at_once_one_goes_on() {
    String first = world.aRequest();
    String second = world.aRequest();

    var statuses =
        Race.run(
            8,
            i ->
                () ->
                    step(
                            world.gridWorker(),
                            i % 2 == 0 ? first : second,
                            "merging",
                            "{\"into\":\"" + (i % 2 == 0 ? second : first) + "\"}")
                        .statusCode());

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(Set.copyOf(statuses)).containsOnly(200, 409);
  }

  @Test
  void a_request_is_moved_to_another_category_and_goes_on_by_its_time() {
    String id = world.aRequest();

    step(world.gridWorker(), id, "category", "{\"category\":\"utilities\",\"reason\":\"是停电\"}")
        .then()
        .statusCode(200)
        .body("category", equalTo("utilities"))
        .body("priority", equalTo("HIGH"));
    assertThat(
            problem(
                step(world.gridWorker(), id, "category", "{\"category\":\"no\",\"reason\":\"x\"}")))
        .isEqualTo("unknown-category");
    step(world.staff(), id, "priority", "{\"priority\":\"EMERGENCY\",\"reason\":\"电线落地\"}")
        .then()
        .body("priority", equalTo("EMERGENCY"));
  }

  @Test
  void what_cannot_be_located_or_does_not_fit_is_refused_with_its_reason() {
    var resident = world.resident();
    assertThat(problem(world.ask(resident, world.plan("street-light", "灯", 400, 1))))
        .isEqualTo("outside-all-communities");
    assertThat(problem(world.ask(resident, world.plan("no-such", "灯", 1, 1))))
        .isEqualTo("unknown-category");
    world
        .ask(resident, "{\"category\":\"street-light\",\"description\":\"灯\"}")
        .then()
        .statusCode(400)
        .body("violations.field", hasItems("lat", "lng"));
    world
        .ask(resident, "{\"category\":\"street-light\",\"description\":\"灯\",\"lat\":91,\"lng\":1}")
        .then()
        .statusCode(400);
    world
        .ask(
            resident, with(world.plan("street-light", "灯", 1, 1), "\"answers\":{\"lamp\":[\"3\"]}"))
        .then()
        .statusCode(400)
        .body("violations.field", contains("answers.lamp"));
    world
        .ask(resident, with(world.plan("street-light", "灯", 1, 1), "\"answers\":{\"lamp\":[null]}"))
        .then()
        .statusCode(400);
    world
        .ask(
            resident,
            "{\"category\":\"other\",\"description\":\"灯\",\"community\":\""
                + world.community()
                + "\"}")
        .then()
        .statusCode(201)
        .body("grid", nullValue())
        .body("unit", equalTo("COMMUNITY"));
  }

  @Test
  void a_community_asks_its_own_questions_and_the_answers_have_to_fit() {
    String category =
        """
        {"names":{"zh":"路灯","en":"Street lights"},"group":"facilities","priority":"HIGH",
         "dueMinutes":60,"escalationMinutes":60,"clock":"CALENDAR","unit":"GRID",
         "anonymousAllowed":false,"isPublic":true,"isWish":false,"retired":false,
         "keywords":["灯"],"attributes":[
          {"code":"lamp","names":{"zh":"灯号","en":"Lamp"},"type":"NUMBER","required":true,"values":[]},
          {"code":"seen","names":{"zh":"现象","en":"Seen"},"type":"SINGLEVALUELIST","required":false,
           "values":[{"key":"dark","names":{"zh":"不亮","en":"Dark"}}]}]}
        """;
    String path = API + "/communities/" + world.community() + "/categories/street-light";
    as(world.gridWorker()).body(category).put(path).then().statusCode(403);
    as(world.staff()).body(category).put(path).then().statusCode(201);
    as(world.staff()).body(category).put(path).then().statusCode(200);
    as(world.staff()).body(category.replace("HIGH", "LOW")).put(path).then().statusCode(428);

    String plan = world.plan("street-light", "灯", 1, 1);
    world.ask(world.resident(), plan).then().statusCode(400);
    world
        .ask(world.resident(), with(plan, "\"answers\":{\"lamp\":[\"third\"]}"))
        .then()
        .statusCode(400);
    world
        .ask(world.resident(), with(plan, "\"answers\":{\"lamp\":[\"3\"],\"seen\":[\"dark\"]}"))
        .then()
        .statusCode(201)
        .body("priority", equalTo("HIGH"))
        .body("answers.lamp", contains("3"));
    given()
        .get(API + "/communities/" + world.community() + "/categories")
        .then()
        .body("findAll { it.code == 'street-light' }.standard", contains(false))
        .body("code", hasItems("danger", "wish", "other"));
  }

  @Test
  void of_many_who_accept_at_once_one_does() {
    String id = world.aRequest();

    var statuses =
        Race.run(8, i -> () -> step(world.gridWorker(), id, "acceptance", null).statusCode());

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
  }

  @Test
  void a_repeated_request_is_one_request() {
    String plan = world.plan("street-light", "路灯不亮", 1, 1);
    var once =
        as(world.resident()).header("Idempotency-Key", world.community()).body(plan).post(REQUESTS);
    var twice =
        as(world.resident()).header("Idempotency-Key", world.community()).body(plan).post(REQUESTS);

    assertThat(twice.<String>path("id")).isEqualTo(once.path("id"));
  }

  @Test
  void lists_are_read_by_one_statement_and_asking_takes_few() {
    for (int i = 0; i < 30; i++) {
      world.aRequest();
    }
    String community = world.community();
    for (String query :
        List.of(
            "",
            "&grid=grid-1",
            "&category=street-light",
            "&status=SUBMITTED",
            "&unit=GRID",
            "&overdue=false")) {
      Statements.assertAlways(
          1, world.gridWorker(), uri(REQUESTS + "?community=" + community + query), 30);
    }
    Statements.assertAlways(1, world.resident(), uri(API + "/my-requests"), 30);
    Statements.assertAlways(1, null, uri(API + "/public-requests?community=" + community), 30);
    assertThat(Statements.during(world::aRequest))
        .as("place, category, barred, number, request, entry, fact, point on the map, worker")
        .hasSize(9);
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  private static String problem(Response response) {
    String type = response.path("type");
    return type == null ? "none: " + response.asString() : type.replace("urn:boyuan:problem:", "");
  }
}
