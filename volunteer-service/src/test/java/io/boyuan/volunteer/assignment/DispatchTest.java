package io.boyuan.volunteer.assignment;

import static io.boyuan.volunteer.DispatchWorld.ASSIGNMENTS;
import static io.boyuan.volunteer.DispatchWorld.ORDERS;
import static io.boyuan.volunteer.DispatchWorld.PLANS;
import static io.boyuan.volunteer.DispatchWorld.READINESS;
import static io.boyuan.volunteer.DispatchWorld.accept;
import static io.boyuan.volunteer.DispatchWorld.as;
import static io.boyuan.volunteer.DispatchWorld.asked;
import static io.boyuan.volunteer.DispatchWorld.askedOf;
import static io.boyuan.volunteer.DispatchWorld.refuse;
import static io.boyuan.volunteer.DispatchWorld.statusOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.DispatchWorld;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The street plans orders, asks people, and hears their answers (D1–D3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class DispatchTest {

  @Inject Sql sql;
  @Inject AwaitAnswers awaitAnswers;
  Tokens tokens;
  Broker broker;
  DispatchWorld world;

  @BeforeEach
  void world() {
    world = new DispatchWorld(tokens);
  }

  @Test
  void an_order_is_planned_people_are_asked_and_who_accepts_has_a_place() {
    String order = world.raised(2);
    var people = List.of(world.ready(), world.ready(), world.ready());
    String plan = world.planned();

    as(world.dispatcher())
        .get(PLANS + "/" + plan)
        .then()
        .body("orders", equalTo(1))
        .body("places", equalTo(2))
        .body("most", equalTo(2))
        .body("filled", equalTo(2))
        .body("volunteers", equalTo(3));
    as(world.dispatcher())
        .get(PLANS + "/" + plan + "/assignments")
        .then()
        .body("items", hasSize(2))
        .body("items.change", contains("NEW", "NEW"))
        .body("items[0].reasons.rule", hasItem("THE_NEAR_GO_FIRST"))
        .body("items[0].reasons[0].zh", notNullValue())
        .body("items[0].reasons[0].en", notNullValue());
    assertThat(asked(people)).isEmpty();
    world.applied(plan);

    world.order(order).then().body("status", equalTo("ASKED")).body("asked", equalTo(2));
    var first = asked(people).getFirst();
    accept(first)
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("signUpId", notNullValue());
    world.order(order).then().body("taken", equalTo(1)).body("asked", equalTo(1));
    as(first)
        .get("/api/volunteer/v1/sign-ups")
        .then()
        .body("items[0].status", equalTo("CONFIRMED"));
    accept(asked(people).getFirst()).then().statusCode(200);
    world.order(order).then().body("status", equalTo("FILLED")).body("asked", equalTo(0));
    try (var reader = new FactReader(broker, "boyuan.volunteer")) {
      var facts = reader.about(UUID.fromString(order), 4);
      assertThat(facts.getLast().data()).contains("FILLED");
    }
  }

  @Test
  void a_refusal_asks_the_next_best_by_itself_and_the_last_one_makes_the_order_short() {
    String order = world.raised(1);
    var people = new ArrayList<>(List.of(world.ready(), world.ready()));
    world.plannedAndApplied();
    var first = asked(people).getFirst();
    people.remove(first);

    refuse(first).then().statusCode(200).body("status", equalTo("REFUSED"));
    refuse(first)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:assignment-closed"));

    assertThat(asked(people)).hasSize(1);
    world.order(order).then().body("status", equalTo("ASKED")).body("shortSince", nullValue());
    refuse(people.getFirst()).then().statusCode(200);
    world.order(order).then().body("status", equalTo("RAISED")).body("shortSince", notNullValue());
    as(world.staff())
        .get(ORDERS + "?short=true&community=" + world.village())
        .then()
        .body("items.id", contains(order));
    as(world.staff())
        .get(ORDERS + "/" + order + "/assignments")
        .then()
        .body("items.status", contains("REFUSED", "REFUSED"));
  }

  @Test
  void silence_at_the_deadline_counts_as_a_refusal() {
    world.raised(1);
    var people = new ArrayList<>(List.of(world.ready(), world.ready()));
    world.plannedAndApplied();
    var first = asked(people).getFirst();
    people.remove(first);
    String id = askedOf(first);
    Instant later = Clock.systemUTC().instant().plus(Duration.ofHours(25));

    MovableClock.at(
        later,
        () ->
            assertThat(
                    as(first)
                        .post(ASSIGNMENTS + "/" + id + "/acceptance")
                        .then()
                        .statusCode(409)
                        .extract()
                        .<String>path("type"))
                .endsWith("answer-too-late"));
    MovableClock.at(later, awaitAnswers::all);

    assertThat(statusOf(first)).isEqualTo("SILENT");
    assertThat(asked(people)).hasSize(1);
  }

  @Test
  void who_steps_back_frees_the_place_at_once_and_the_next_is_asked() {
    String order = world.raised(1);
    var people = new ArrayList<>(List.of(world.ready(), world.ready(), world.ready()));
    world.plannedAndApplied();
    var first = asked(people).getFirst();
    people.remove(first);
    accept(first).then().statusCode(200);

    as(first)
        .body("{\"reason\":\"生病\"}")
        .post(ASSIGNMENTS + "/" + askedOf(first) + "/stepping-back")
        .then()
        .statusCode(200)
        .body("status", equalTo("STEPPED_BACK"));

    world.order(order).then().body("taken", equalTo(0)).body("asked", equalTo(1));
    var second = asked(people).getFirst();
    people.remove(second);
    accept(second).then().statusCode(200);
    String signUp = as(second).get("/api/volunteer/v1/sign-ups").path("items[0].id");
    as(second).delete("/api/volunteer/v1/sign-ups/" + signUp).then().statusCode(204);
    assertThat(statusOf(second)).isEqualTo("STEPPED_BACK");
    assertThat(asked(people)).hasSize(1);
  }

  @Test
  void only_members_of_teams_under_an_agreement_are_asked_and_their_coordinator_answers() {
    String organization = "u-" + UUID.randomUUID().toString().substring(0, 8);
    String order = world.raised(2);
    var agreed = member(organization);
    var left = member("w-" + UUID.randomUUID().toString().substring(0, 8));
    sql.change(
        "insert into agreement (id, community_code, organization_code, valid_from, valid_until,"
            + " version) values (gen_random_uuid(), 'boyuan', ?, date '2020-01-01',"
            + " date '2099-01-01', 0)",
        organization);
    world.plannedAndApplied();

    assertThat(asked(List.of(agreed, left))).containsExactly(agreed);
    var coordinator = world.coordinatorOf(organization);
    as(world.coordinatorOf("elsewhere"))
        .post(ASSIGNMENTS + "/" + askedOf(agreed) + "/acceptance")
        .then()
        .statusCode(404);
    as(coordinator)
        .get(ASSIGNMENTS + "?organization=" + organization)
        .then()
        .body("items.status", contains("ASKED"));
    as(coordinator)
        .post(ASSIGNMENTS + "/" + askedOf(agreed) + "/acceptance")
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    world.order(order).then().body("taken", equalTo(1));
  }

  private TestCaller member(String organization) {
    var member = world.ready();
    sql.change(
        "insert into membership (id, organization_code, person_id, name, role, status, created_at,"
            + " version) values (gen_random_uuid(), ?, ?, 'x', 'MEMBER', 'ACTIVE', now(), 0)",
        organization,
        member.id());
    return member;
  }

  @Test
  void when_the_time_moves_who_cannot_come_then_is_let_off_and_who_accepted_is_told() {
    String order = world.raised(2);
    String mornings =
        "[{\"day\":\"%s\",\"from\":\"00:00\",\"to\":\"23:59\"}]"
            .formatted(world.start().atZone(ZoneId.of("Asia/Shanghai")).getDayOfWeek().name());
    var any = world.ready();
    var thatDay = world.ready(world.someone(), mornings, 3);
    world.plannedAndApplied();
    var accepting = asked(List.of(any));
    accept(accepting.getFirst()).then().statusCode(200);
    String tag = world.order(order).header("ETag");
    String edit =
        """
        {"title":"为老服务（改期）","place":"村委会","startsAt":"%s","endsAt":"%s","people":2,
         "urgency":"URGENT"}
        """
            .formatted(
                world.start().plus(Duration.ofDays(2)),
                world.start().plus(Duration.ofDays(2)).plusSeconds(3_600));

    as(world.staff()).body(edit).put(ORDERS + "/" + order).then().statusCode(428);
    as(world.staff())
        .header("If-Match", tag)
        .body(edit)
        .put(ORDERS + "/" + order)
        .then()
        .statusCode(200)
        .body("title", equalTo("为老服务（改期）"))
        .body("taken", equalTo(1));

    assertThat(statusOf(thatDay)).isEqualTo("WITHDRAWN");
    assertThat(statusOf(any)).isEqualTo("ACCEPTED");
    world.order(order).then().body("asked", equalTo(0)).body("urgency", equalTo("URGENT"));
    as(world.staff())
        .header("If-Match", tag)
        .body(edit)
        .put(ORDERS + "/" + order)
        .then()
        .statusCode(412);
  }

  @Test
  void what_is_cancelled_or_filled_by_others_is_asked_of_nobody() {
    String filled = world.raised(1);
    String cancelled = world.raised(1, world.start().plus(Duration.ofDays(1)), "");
    var people = List.of(world.ready(), world.ready());
    world.plannedAndApplied();
    assertThat(asked(people)).isNotEmpty();
    String shift = world.order(filled).path("shiftId");
    as(world.someone())
        .post("/api/volunteer/v1/shifts/" + shift + "/sign-ups")
        .then()
        .statusCode(201);
    as(world.staff())
        .body("{\"reason\":\"台风\"}")
        .post(ORDERS + "/" + cancelled + "/cancellation")
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"))
        .body("asked", equalTo(0));

    assertThat(asked(people)).isEmpty();
    world.order(filled).then().body("status", equalTo("FILLED")).body("asked", equalTo(0));
    as(world.staff())
        .body("{\"reason\":\"台风\"}")
        .post(ORDERS + "/" + cancelled + "/cancellation")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:order-cancelled"));
  }

  @Test
  void a_plan_that_became_stale_is_applied_as_far_as_it_holds() {
    String order = world.raised(2);
    var people = List.of(world.ready(), world.ready());
    String plan = world.planned();
    String shift = world.order(order).path("shiftId");
    as(people.getFirst())
        .post("/api/volunteer/v1/shifts/" + shift + "/sign-ups")
        .then()
        .statusCode(201);

    world.applied(plan);

    as(world.dispatcher())
        .get(PLANS + "/" + plan + "/assignments")
        .then()
        .body("items.outcome", containsInAnyOrder("ASKED", "overlapping-shift"));
    assertThat(asked(people)).containsExactly(people.getLast());
    as(world.dispatcher())
        .post(PLANS + "/" + plan + "/apply")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:boyuan:problem:plan-closed"));
    as(world.dispatcher()).delete(PLANS + "/" + plan).then().statusCode(409);
  }

  @Test
  void planning_again_leaves_alone_who_is_asked_and_who_accepted() {
    String order = world.raised(2);
    var people = List.of(world.ready(), world.ready(), world.ready());
    world.plannedAndApplied();
    accept(asked(people).getFirst()).then().statusCode(200);
    String again = world.planned();

    as(world.dispatcher()).get(PLANS + "/" + again + "/changes").then().body("items", empty());
    as(world.dispatcher())
        .get(PLANS + "/" + again + "/assignments")
        .then()
        .body("items.change", contains("KEPT"));
    as(world.dispatcher()).delete(PLANS + "/" + again).then().statusCode(204);
    as(world.dispatcher()).get(PLANS + "/" + again).then().body("status", equalTo("DISCARDED"));
    world.order(order).then().body("taken", equalTo(1)).body("asked", equalTo(1));
  }

  @Test
  void whoever_accepts_many_times_at_once_has_one_place() {
    String order = world.raised(1);
    var one = world.ready();
    world.plannedAndApplied();
    String path = ASSIGNMENTS + "/" + askedOf(one) + "/acceptance";

    var answers = Race.run(6, i -> () -> as(one).post(path).statusCode());

    assertThat(answers).containsOnly(200, 409);
    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    world.order(order).then().body("taken", equalTo(1)).body("asked", equalTo(0));
  }

  @Test
  void who_is_asked_by_two_plans_at_once_is_asked_once_for_a_time() {
    String first = world.raised(1);
    String second = world.raised(1);
    var one = world.ready();
    world.plannedAndApplied();

    assertThat(
            Stream.of(first, second).mapToInt(id -> world.order(id).<Integer>path("asked")).sum())
        .isEqualTo(1);
    assertThat(asked(List.of(one))).hasSize(1);
  }

  @Test
  void two_plans_that_are_applied_at_once_ask_nobody_twice_and_no_more_than_are_wanted() {
    String narrow = world.raised(1);
    String wide = world.raised(2);
    var people = List.of(world.ready(), world.ready(), world.ready());
    var plans = List.of(world.planned(), world.planned());

    var answers =
        Race.run(
            2,
            i ->
                () ->
                    as(world.dispatcher())
                        .post(PLANS + "/" + plans.get(i) + "/apply")
                        .statusCode());

    assertThat(answers).containsOnly(200);
    world.order(narrow).then().body("asked", equalTo(1));
    world.order(wide).then().body("asked", equalTo(2));
    assertThat(asked(people)).hasSize(3);
  }

  @Test
  void an_order_that_comes_to_press_is_to_be_answered_earlier() {
    String order = world.raised(1);
    var one = world.ready();
    world.plannedAndApplied();
    Instant before = answerBy(one);

    edit(order, "村文化礼堂", "URGENT").then().statusCode(200);

    assertThat(answerBy(one)).isBefore(before.minus(Duration.ofHours(1)));
    Instant urgent = answerBy(one);
    edit(order, "村文化礼堂", "NORMAL").then().statusCode(200);
    assertThat(answerBy(one)).isEqualTo(urgent);
  }

  private static Instant answerBy(TestCaller volunteer) {
    return OffsetDateTime.parse(
            as(volunteer).get("/api/dispatch/v1/me/assignments").path("items[0].answerBy"))
        .toInstant();
  }

  private Response edit(String order, String place, String urgency) {
    return as(world.dispatcher())
        .header("If-Match", world.order(order).header("ETag"))
        .body(
            """
            {"title":"为老服务","place":"%s","startsAt":"%s","endsAt":"%s","people":1,
             "urgency":"%s"}
            """
                .formatted(place, world.start(), world.start().plus(Duration.ofHours(2)), urgency))
        .put(ORDERS + "/" + order);
  }

  @Test
  void who_has_a_place_is_told_when_it_is_elsewhere() {
    String order = world.raised(1);
    var one = world.ready();
    world.plannedAndApplied();
    String signUp = accept(one).then().statusCode(200).extract().path("signUpId");

    edit(order, "村委会", "NORMAL").then().statusCode(200);

    try (var reader = new FactReader(broker, "boyuan.volunteer")) {
      var facts = reader.about(UUID.fromString(signUp), 2);
      assertThat(facts.getLast().data()).contains("PLACE_CHANGED");
    }
  }

  @Test
  void an_order_for_which_nobody_was_left_is_tried_again() {
    String order = world.raised(1);
    var first = world.ready();
    world.plannedAndApplied();
    refuse(first).then().statusCode(200);
    world.order(order).then().body("shortSince", notNullValue());
    var freeNow = world.ready();

    awaitAnswers.askAgain();
    assertThat(asked(List.of(freeNow))).isEmpty();
    laterByMinutes(11, awaitAnswers::askAgain);

    assertThat(asked(List.of(first, freeNow))).containsExactly(freeNow);
  }

  @Test
  void a_planned_order_that_found_nobody_at_first_is_tried_again_and_one_never_planned_is_not() {
    String planned = world.raised(1);
    world.plannedAndApplied();
    world.order(planned).then().body("shortSince", notNullValue());
    String unplanned = world.raised(1, world.start().plus(Duration.ofDays(1)), "");
    var freeNow = world.ready();

    laterByMinutes(11, awaitAnswers::askAgain);

    assertThat(asked(List.of(freeNow))).hasSize(1);
    world.order(planned).then().body("asked", equalTo(1));
    world.order(unplanned).then().body("asked", equalTo(0));
  }

  private static void laterByMinutes(int minutes, Runnable work) {
    MovableClock.at(Clock.systemUTC().instant().plus(Duration.ofMinutes(minutes)), work);
  }

  @Test
  void a_coordinator_accepts_for_all_of_a_team_and_for_nobody_who_has_left_it() {
    String organization = "u-" + UUID.randomUUID().toString().substring(0, 8);
    String order = world.raised(3);
    agreed(organization);
    var staying = List.of(member(organization), member(organization));
    var leaving = member(organization);
    world.plannedAndApplied();
    assertThat(asked(staying)).hasSize(2);
    sql.change("update membership set status = 'LEFT' where person_id = ?", leaving.id());
    String path = ORDERS + "/" + order + "/assignments/team-acceptance";
    String members = "{\"organizationCode\":\"" + organization + "\"}";

    as(world.coordinatorOf("another")).body(members).post(path).then().statusCode(403);
    as(world.coordinatorOf(organization))
        .body(members.replace("}", ",\"teamCode\":\"another\"}"))
        .post(path)
        .then()
        .statusCode(200)
        .body("items", empty());
    var outcomes =
        as(world.coordinatorOf(organization))
            .body(members)
            .post(path)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.outcome", String.class);

    assertThat(outcomes).containsExactlyInAnyOrder("ACCEPTED", "ACCEPTED", "not-found");
    world.order(order).then().body("taken", equalTo(2)).body("asked", equalTo(1));
    assertThat(statusOf(leaving)).isEqualTo("ASKED");
  }

  private void agreed(String organization) {
    sql.change(
        "insert into agreement (id, community_code, organization_code, valid_from, valid_until,"
            + " version) values (gen_random_uuid(), 'boyuan', ?, date '2020-01-01',"
            + " date '2099-01-01', 0)",
        organization);
  }

  @Test
  void lists_are_read_by_as_many_statements_however_long_they_are() {
    String order = world.raised(3);
    world.raised(1, world.start().plus(Duration.ofDays(1)), "");
    world.raised(1, world.start().plus(Duration.ofDays(2)), "");
    for (int i = 0; i < 3; i++) {
      world.ready();
    }
    String plan = world.planned();
    world.applied(plan);

    var street = world.dispatcher();
    Statements.assertAlways(1, street, at(ORDERS + "?community=" + world.village()), 3);
    Statements.assertAlways(2, street, at(ORDERS + "/" + order + "/assignments"), 3);
    Statements.assertAlways(2, street, at(PLANS + "/" + plan + "/assignments"), 3);
    Statements.assertAlways(2, street, at(PLANS + "/" + plan + "/changes"), 3);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  @Test
  void a_village_has_no_order_raised_by_others_and_bad_input_is_named() {
    var elsewhere = tokens.caller("staff2").withRoles("community-staff").inCommunities("elsewhere");
    world.raise(elsewhere, world.plan(1, world.start(), "")).then().statusCode(403);
    world.raise(world.staff(), world.plan(1, world.start(), "")).then().statusCode(201);
    world
        .raise(world.staff(), world.plan(1, world.start(), ",\"skills\":[\"no-such\"]"))
        .then()
        .statusCode(400);
    world
        .raise(world.staff(), world.plan(1, world.start(), ",\"minAge\":30,\"maxAge\":20"))
        .then()
        .statusCode(400);
    world
        .raise(world.staff(), world.plan(1, Instant.parse("2020-01-01T00:00:00Z"), ""))
        .then()
        .statusCode(409);
    world
        .raise(
            world.staff(),
            world
                .plan(1, world.start(), "")
                .replaceFirst(
                    "\"endsAt\":\"[^\"]*",
                    "\"endsAt\":\"" + world.start().plus(Duration.ofHours(25))))
        .then()
        .statusCode(400);
    as(world.dispatcher())
        .body("{\"from\":\"2026-02-01T00:00:00Z\",\"to\":\"2026-01-01T00:00:00Z\"}")
        .post(PLANS)
        .then()
        .statusCode(400);
  }

  @Test
  void what_one_said_of_being_sent_is_read_changed_and_erased_with_what_one_was_asked() {
    String order = world.raised(1);
    var one = world.ready();
    as(one)
        .get(READINESS)
        .then()
        .body("weekly", hasSize(7))
        .body("communityCode", equalTo(world.village()));
    as(one)
        .body("{\"weekly\":[],\"away\":[],\"reachKm\":5,\"mostAWeek\":1,\"kinds\":[]}")
        .put(READINESS)
        .then()
        .statusCode(428);
    world.plannedAndApplied();
    assertThat(asked(List.of(one))).hasSize(1);

    as(one).delete("/api/volunteer/v1/me").then().statusCode(lessThan(300));

    for (String table : List.of("readiness", "readiness_hours", "assignment", "plan_assignment")) {
      assertThat(
              sql.list(
                  "select 1 as found from " + table + " where person_id = ?",
                  row -> row.number("found"),
                  one.id()))
          .isEmpty();
    }
    world.order(order).then().body("asked", equalTo(0)).body("shortSince", nullValue());
    awaitAnswers.askAgain();
    world.order(order).then().body("shortSince", notNullValue());
  }

  @Test
  void who_moves_from_one_order_to_another_is_asked_for_it_and_the_place_goes_to_the_next() {
    // Raised first, so that its turn comes before that of the order which lets them off.
    String adults = world.raised(1, world.start(), ",\"minAge\":18");
    String any = world.raised(1);
    var moving = world.ready();
    world.plannedAndApplied();
    world.order(any).then().body("asked", equalTo(1));
    sql.change("update volunteer set birth_year = 1990 where id = ?", moving.id());
    var next = world.ready();

    world.plannedAndApplied();

    world.order(adults).then().body("asked", equalTo(1));
    world.order(any).then().body("asked", equalTo(1));
    assertThat(asked(List.of(moving, next))).hasSize(2);
  }

  @Test
  void whoever_can_no_longer_be_asked_as_planned_is_replaced_and_what_stays_free_is_short() {
    String order = world.raised(1);
    var people = new ArrayList<>(List.of(world.ready(), world.ready()));
    String plan = world.planned();
    String chosen =
        as(world.dispatcher()).get(PLANS + "/" + plan + "/assignments").path("items[0].personId");
    var gone =
        people.stream().filter(each -> each.id().toString().equals(chosen)).findFirst().get();
    people.remove(gone);
    world.ready(gone, "[]", 5);
    String wide = world.raised(2, world.start().plus(Duration.ofDays(1)), "");

    world.applied(plan);

    assertThat(asked(people)).hasSize(1);
    world.order(order).then().body("asked", equalTo(1)).body("shortSince", nullValue());
    world.order(wide).then().body("asked", equalTo(0)).body("shortSince", nullValue());
    world.plannedAndApplied();
    world.order(wide).then().body("asked", equalTo(1)).body("shortSince", notNullValue());
  }

  @Test
  void an_order_that_has_begun_is_not_cancelled_though_nobody_noted_it_yet() {
    String order = world.raised(1);
    var one = world.ready();
    world.plannedAndApplied();
    assertThat(asked(List.of(one))).hasSize(1);

    MovableClock.at(
        world.start().plusSeconds(30),
        () ->
            as(world.staff())
                .body("{\"reason\":\"台风\"}")
                .post(ORDERS + "/" + order + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:boyuan:problem:order-begun")));

    assertThat(asked(List.of(one))).hasSize(1);
    world.order(order).then().body("asked", equalTo(1)).body("status", equalTo("ASKED"));
  }

  @Test
  void who_gave_up_a_place_of_their_own_accord_is_not_asked_for_it() {
    String order = world.raised(2);
    var left = world.ready();
    var other = world.ready();
    String shift = world.order(order).path("shiftId");
    String signUp =
        as(left)
            .post("/api/volunteer/v1/shifts/" + shift + "/sign-ups")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as(left).delete("/api/volunteer/v1/sign-ups/" + signUp).then().statusCode(204);

    world.plannedAndApplied();

    assertThat(asked(List.of(left, other))).containsExactly(other);
  }

  @Test
  void who_steps_back_after_the_begin_has_missed_it() {
    world.raised(1);
    var one = world.ready();
    world.plannedAndApplied();
    accept(one).then().statusCode(200);

    MovableClock.at(
        world.start().plusSeconds(600),
        () ->
            as(one)
                .body("{\"reason\":\"生病\"}")
                .post(ASSIGNMENTS + "/" + askedOf(one) + "/stepping-back")
                .then()
                .statusCode(200)
                .body("status", equalTo("STEPPED_BACK")));

    as(one).get("/api/volunteer/v1/sign-ups").then().body("items[0].status", equalTo("MISSED"));
  }

  @Test
  void a_coordinator_who_answered_for_others_is_forgotten() {
    String organization = "u-" + UUID.randomUUID().toString().substring(0, 8);
    world.raised(1);
    var member = member(organization);
    agreed(organization);
    world.plannedAndApplied();
    var coordinator =
        tokens
            .caller("coordinator-" + organization)
            .withRoles("coordinator", "volunteer")
            .inOrganizations(organization);
    as(coordinator)
        .post(ASSIGNMENTS + "/" + askedOf(member) + "/acceptance")
        .then()
        .statusCode(200);

    as(coordinator).delete("/api/volunteer/v1/me").then().statusCode(lessThan(300));

    assertThat(statusOf(member)).isEqualTo("ACCEPTED");
    assertThat(
            sql.list(
                "select 1 as found from assignment where answered_by = ?",
                row -> row.number("found"),
                coordinator.id()))
        .isEmpty();
  }

  @Test
  void the_rest_of_a_plan_that_was_applied_in_part_can_be_discarded() {
    String order = world.raised(1);
    world.ready();
    String plan = world.planned();
    sql.change("update dispatch_plan set status = 'APPLYING' where id = ?", UUID.fromString(plan));

    as(world.dispatcher()).delete(PLANS + "/" + plan).then().statusCode(204);

    as(world.dispatcher()).post(PLANS + "/" + plan + "/apply").then().statusCode(409);
    world.order(order).then().body("asked", equalTo(0));
  }

  @Test
  void hours_are_whole_minutes_and_days_away_are_of_our_time() {
    var talent = tokens.caller("talent-" + UUID.randomUUID()).withRoles("talent");
    String tag = as(talent).get(READINESS).header("ETag");
    String said =
        "{\"weekly\":[{\"day\":\"MONDAY\",\"from\":\"08:00%s\",\"to\":\"18:00\"}],"
            + "\"away\":[{\"from\":\"%s\",\"until\":\"%s\"}],"
            + "\"reachKm\":5,\"mostAWeek\":1,\"kinds\":[]}";
    for (String bad :
        List.of(
            said.formatted(":30", "2026-07-01", "2026-08-31"),
            said.formatted("", "0001-07-01", "2026-08-31"),
            said.formatted("", "2026-07-01", "9999-08-31"))) {
      as(talent).header("If-Match", tag).body(bad).put(READINESS).then().statusCode(400);
    }
    as(talent)
        .header("If-Match", tag)
        .body(said.formatted("", "2026-07-01", "2026-08-31"))
        .put(READINESS)
        .then()
        .statusCode(200);
    as(talent).get("/api/dispatch/v1/me/assignments").then().body("items", empty());
  }
}
