package io.boyuan.volunteer;

import static io.boyuan.volunteer.CatalogueWorld.NEEDS;
import static io.boyuan.volunteer.CatalogueWorld.PROJECTS;
import static io.boyuan.volunteer.CatalogueWorld.PROPOSALS;
import static io.boyuan.volunteer.CatalogueWorld.RESOURCES;
import static io.boyuan.volunteer.CatalogueWorld.SOUTH_GATE;
import static io.boyuan.volunteer.CatalogueWorld.SUBSCRIPTIONS;
import static io.boyuan.volunteer.CatalogueWorld.aProject;
import static io.boyuan.volunteer.CatalogueWorld.accept;
import static io.boyuan.volunteer.CatalogueWorld.drafted;
import static io.boyuan.volunteer.CatalogueWorld.invitation;
import static io.boyuan.volunteer.CatalogueWorld.nextWeek;
import static io.boyuan.volunteer.CatalogueWorld.problem;
import static io.boyuan.volunteer.CatalogueWorld.propose;
import static io.boyuan.volunteer.CatalogueWorld.window;
import static io.boyuan.volunteer.VolunteerWorld.ACTIVITIES;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.boyuan.volunteer.VolunteerWorld.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class MatchingTest {

  Tokens tokens;
  Broker broker;
  @Inject Sql sql;
  VolunteerWorld world;
  CatalogueWorld catalogue;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
    catalogue = new CatalogueWorld(world);
  }

  @Test
  void a_need_ranks_resources_and_a_resource_needs_each_with_its_reasons() {
    String skill = aSkillOfItsOwn();
    var wanted = Map.of("skills", List.of(skill));
    String need = catalogue.aPublishedNeed(wanted);
    String fits = catalogue.aPublishedResource(wanted);
    String late =
        catalogue.aPublishedResource(
            Map.of(
                "skills",
                List.of(skill),
                "windows",
                List.of(window(nextWeek().plus(Duration.ofDays(9)), Duration.ofHours(2)))));

    var matches = as(world.staff()).get(NEEDS + "/" + need + "/matches");

    matches
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(fits))
        .body("items[0].parts", hasSize(6))
        .body("items[0].parts[0].criterion", equalTo("SKILLS"))
        .body("items[0].parts[0].points", equalTo(30))
        .body("items[0].parts[0].reason", equalTo("具备所需 1 项技能中的 1 项"))
        .body("items[0].parts[1].reasonEn", notNullValue())
        .body("items.id", hasItem(late));
    List<Integer> scores = matches.path("items.score");
    assertThat(scores).isSortedAccordingTo((a, b) -> b - a);
    as(world.coordinator())
        .get(RESOURCES + "/" + fits + "/matches")
        .then()
        .body("items[0].id", equalTo(need));
  }

  @Test
  void matches_are_ranked_by_as_many_statements_however_many_there_are() {
    String skill = aSkillOfItsOwn();
    String need = catalogue.aPublishedNeed(Map.of("skills", List.of(skill)));
    catalogue.aPublishedResource(Map.of("skills", List.of(skill)));
    Runnable ranked =
        () -> as(world.staff()).get(NEEDS + "/" + need + "/matches").then().statusCode(200);

    assertThat(Statements.during(ranked))
        .as("need, candidates, resources, teams, standing")
        .hasSize(5);
    for (int i = 0; i < 20; i++) {
      catalogue.aPublishedResource(Map.of("skills", List.of(skill)));
    }
    assertThat(Statements.during(ranked)).hasSize(5);
  }

  @Test
  void an_invitation_that_is_accepted_is_an_activity_with_a_shift_for_each_time() {
    String need =
        catalogue.aPublishedNeed(
            Map.of(
                "quantity",
                6,
                "windows",
                List.of(
                    window(nextWeek(), Duration.ofHours(2)),
                    window(nextWeek().plus(Duration.ofDays(1)), Duration.ofHours(2)))));
    String resource = catalogue.aPublishedResource(Map.of("title", "绿色先锋队"));
    String proposal = catalogue.invited(need, resource, 4);

    assertThat(problem(accept(world.staff(), proposal))).isEqualTo("own-proposal");
    var accepted = accept(world.coordinator(), proposal);

    accepted
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("peopleTaken", equalTo(4));
    get(ACTIVITIES + "/" + accepted.path("activityId"))
        .then()
        .body("title", equalTo("垃圾分类督导"))
        .body("organizationCode", equalTo("wzu"))
        .body("posts[0].name", equalTo("绿色先锋队"))
        .body("posts[0].capacity", equalTo(4))
        .body("posts[0].shifts", hasSize(2));
    get(NEEDS + "/" + need).then().body("status", equalTo("PUBLISHED")).body("matched", equalTo(4));
    assertThat(problem(accept(world.coordinator(), proposal))).isEqualTo("already-answered");
  }

  @Test
  void a_need_that_has_its_people_is_matched_and_takes_no_more() {
    String need = catalogue.aPublishedNeed(Map.of("quantity", 6));
    String first = catalogue.invited(need, catalogue.aPublishedResource(Map.of()), 4);
    String second = catalogue.invited(need, catalogue.aPublishedResource(Map.of()), 4);
    String third = catalogue.invited(need, catalogue.aPublishedResource(Map.of()), 4);

    accept(world.coordinator(), first).then().body("peopleTaken", equalTo(4));
    accept(world.coordinator(), second).then().body("peopleTaken", equalTo(2));
    get(NEEDS + "/" + need).then().body("status", equalTo("MATCHED"));
    assertThat(problem(accept(world.coordinator(), third))).isEqualTo("already-matched");
    assertThat(
            problem(
                propose(
                    world.staff(), need, invitation(catalogue.aPublishedResource(Map.of()), 1))))
        .isEqualTo("already-matched");
  }

  @Test
  void of_many_who_accept_at_once_no_more_are_taken_than_are_wanted() {
    String need = catalogue.aPublishedNeed(Map.of("quantity", 3));
    var proposals = new java.util.ArrayList<String>();
    for (int i = 0; i < 8; i++) {
      proposals.add(catalogue.invited(need, catalogue.aPublishedResource(Map.of()), 3));
    }

    var answers =
        Race.run(8, i -> () -> accept(world.coordinator(), proposals.get(i)).statusCode());

    assertThat(answers).containsOnly(200, 409);
    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    get(NEEDS + "/" + need).then().body("matched", equalTo(3));
  }

  @Test
  void an_application_comes_from_the_resource_and_may_become_a_dispatch_order() {
    String need = catalogue.aPublishedNeed(Map.of("urgency", "URGENT"));
    String resource = catalogue.aPublishedResource(Map.of());
    var application =
        Map.of(
            "resourceId", resource, "direction", "APPLICATION", "outcome", "DISPATCH", "people", 3);

    assertThat(problem(propose(coordinatorElsewhere(), need, application)))
        .isEqualTo("not-your-side");
    String proposal = propose(world.coordinator(), need, application).path("id");
    String order = accept(world.staff(), proposal).then().statusCode(200).extract().path("orderId");

    as(tokens.caller("dispatcher").withRoles("dispatcher"))
        .get("/api/dispatch/v1/orders/" + order)
        .then()
        .statusCode(200)
        .body("needId", equalTo(need))
        .body("people", equalTo(3))
        .body("urgency", equalTo("URGENT"))
        .body("organizationCode", equalTo("wzu"))
        .body("status", equalTo("RAISED"));
    as(world.staff())
        .get("/api/dispatch/v1/orders?community=boyuan")
        .then()
        .body("items.id", hasItem(order));
    as(world.staff()).get("/api/dispatch/v1/orders").then().statusCode(400);
  }

  @Test
  void who_does_not_write_a_side_neither_proposes_nor_answers_for_it() {
    String need = catalogue.aPublishedNeed(Map.of());
    String resource = catalogue.aPublishedResource(Map.of());

    assertThat(problem(propose(coordinatorElsewhere(), need, invitation(resource, 1))))
        .isEqualTo("not-your-side");
    String proposal = catalogue.invited(need, resource, 1);
    assertThat(problem(accept(coordinatorElsewhere(), proposal))).isEqualTo("not-your-side");
    assertThat(problem(propose(world.staff(), need, invitation(resource, 1))))
        .isEqualTo("already-proposed");
    as(world.coordinator())
        .body("{\"words\":\"当天另有安排\"}")
        .post(PROPOSALS + "/" + proposal + "/refusal")
        .then()
        .statusCode(200)
        .body("answer", equalTo("当天另有安排"));
    String again = catalogue.invited(need, resource, 1);
    as(world.staff()).delete(PROPOSALS + "/" + again).then().statusCode(204);
    as(world.staff())
        .get(PROPOSALS + "?community=boyuan&status=WITHDRAWN")
        .then()
        .body("items.id", hasItem(again))
        .body("items.id", not(hasItem(proposal)));
    as(world.coordinator())
        .get(PROPOSALS + "?organization=wzu&status=DECLINED")
        .then()
        .body("items.id", hasItem(proposal));
    as(world.coordinator()).get(PROPOSALS + "?organization=wmu").then().statusCode(403);
  }

  @Test
  void a_time_of_more_than_a_day_is_no_shift_but_can_be_an_order() {
    var days = List.of(window(nextWeek(), Duration.ofDays(3)));
    String need = catalogue.aPublishedNeed(Map.of("windows", days));
    String proposal = catalogue.invited(need, catalogue.aPublishedResource(Map.of()), 1);

    assertThat(problem(accept(world.coordinator(), proposal))).isEqualTo("not-one-shift");
    get(NEEDS + "/" + need).then().body("matched", equalTo(0));
  }

  @Test
  void a_need_is_fulfilled_when_service_for_it_was_verified() {
    var soon = List.of(window(now().minusSeconds(60), Duration.ofHours(1)));
    String need = catalogue.aPublishedNeed(Map.of("quantity", 2, "windows", soon));
    String said = "{\"words\":\"全部到场\"}";

    assertThat(problem(as(world.staff()).body(said).post(NEEDS + "/" + need + "/fulfilment")))
        .isEqualTo("not-matched");
    String proposal = catalogue.invited(need, catalogue.aPublishedResource(Map.of()), 2);
    String activity = accept(world.coordinator(), proposal).path("activityId");
    assertThat(problem(as(world.staff()).body(said).post(NEEDS + "/" + need + "/fulfilment")))
        .isEqualTo("service-not-verified");

    String shift = get(ACTIVITIES + "/" + activity).path("posts[0].shifts[0].id");
    var volunteer = world.aVolunteer();
    VolunteerWorld.signedUp(volunteer, shift);
    String record = VolunteerWorld.checkIn(volunteer, shift, world.codeOf(shift)).path("id");
    VolunteerWorld.checkOut(volunteer, shift, world.codeOf(shift)).then().statusCode(200);
    verify(world.staff(), record, "{}").then().statusCode(200);

    as(world.staff()).body(said).post(NEEDS + "/" + need + "/fulfilment").then().statusCode(204);
    get(NEEDS + "/" + need)
        .then()
        .body("status", equalTo("FULFILLED"))
        .body("closingWords", equalTo("全部到场"));
  }

  @Test
  void a_project_is_run_again_and_again_in_one_step() {
    String project = PROJECTS + "/" + catalogue.published(PROJECTS, aProject(Map.of()));
    String plan = "{\"startsAt\":\"2026-12-05T09:00:00+08:00\",\"times\":3}";

    var run = as(world.coordinator()).body(plan).post(project + "/runs");

    run.then().statusCode(201).header("Location", endsWith(run.path("activityId")));
    get(ACTIVITIES + "/" + run.path("activityId"))
        .then()
        .body("title", equalTo("一日小小值班员"))
        .body("posts[0].name", equalTo("带班党员"))
        .body(
            "posts[0].shifts.startsAt",
            contains(
                "2026-12-05T09:00:00+08:00",
                "2026-12-12T09:00:00+08:00",
                "2026-12-19T09:00:00+08:00"))
        .body("posts[0].shifts[0].endsAt", equalTo("2026-12-05T10:30:00+08:00"));
    get(project + "/runs").then().body("items.id", contains(run.<String>path("id")));
    as(world.coordinatorOfAnotherCommunity())
        .body(plan)
        .post(project + "/runs")
        .then()
        .statusCode(403);
    String once =
        PROJECTS + "/" + drafted(world.staff(), PROJECTS, aProject(Map.of())).getString("id");
    as(world.staff()).body(plan).post(once + "/runs").then().statusCode(404);
  }

  @Test
  void who_subscribed_hears_of_a_good_match_when_it_is_published() {
    String skill = aSkillOfItsOwn();
    var wanted = Map.of("skills", List.of(skill), "place", SOUTH_GATE);
    String resource = catalogue.aPublishedResource(wanted);
    var listener = tokens.caller("staff-" + UUID.randomUUID()).withRoles("community-staff");
    var other = tokens.caller("staff-" + UUID.randomUUID()).withRoles("community-staff");
    as(listener)
        .body(Map.of("kind", "NEED", "skills", List.of(skill)))
        .post(SUBSCRIPTIONS)
        .then()
        .statusCode(201);
    as(other).body(Map.of("skills", List.of("music"))).post(SUBSCRIPTIONS).then().statusCode(201);

    String need = catalogue.aPublishedNeed(wanted);

    try (var reader = new FactReader(broker, "boyuan.volunteer")) {
      var fact = reader.about(UUID.fromString(need), 1).getFirst();
      var told = JsonPath.from(fact.data());
      assertThat(fact.type()).isEqualTo("boyuan.volunteer.match-found.v1");
      assertThat(told.getString("matches[0].id")).isEqualTo(resource);
      assertThat(told.getInt("matches[0].score")).isGreaterThanOrEqualTo(60);
      assertThat(told.getList("matches")).hasSizeLessThanOrEqualTo(10);
      assertThat(told.<String>getList("subscribers"))
          .contains(listener.id().toString())
          .doesNotContain(other.id().toString());
    }
  }

  @Test
  void a_subscription_is_its_owners_alone_and_they_are_not_without_end() {
    var listener = tokens.caller("staff-" + UUID.randomUUID()).withRoles("community-staff");
    String first = as(listener).body("{}").post(SUBSCRIPTIONS).path("id");
    for (int i = 1; i < 20; i++) {
      as(listener).body("{}").post(SUBSCRIPTIONS).then().statusCode(201);
    }

    assertThat(problem(as(listener).body("{}").post(SUBSCRIPTIONS)))
        .isEqualTo("too-many-subscriptions");
    as(world.staff()).delete(SUBSCRIPTIONS + "/" + first).then().statusCode(404);
    as(listener).delete(SUBSCRIPTIONS + "/" + first).then().statusCode(204);
    as(listener).get(SUBSCRIPTIONS).then().body("items", hasSize(19));
    as(listener).body(Map.of("kind", "PROJECT")).post(SUBSCRIPTIONS).then().statusCode(400);
  }

  @Test
  void a_team_under_an_agreement_is_ranked_and_invited_without_an_entry_in_the_list() {
    String skill = aSkillOfItsOwn();
    String team = aTeamOf("wzu", skill);
    String elsewhere = aTeamOf("wmu", skill);
    sql.change(
        "insert into agreement (id, community_code, organization_code, valid_from, valid_until,"
            + " version) values (?, 'boyuan', 'wzu', '2020-01-01', '2099-12-31', 0)",
        UUID.randomUUID());
    String need = catalogue.aPublishedNeed(Map.of("skills", List.of(skill), "quantity", 6));

    as(world.staff())
        .get(NEEDS + "/" + need + "/matches?limit=200")
        .then()
        .body("items.teamCode", hasItem(team))
        .body("items.teamCode", not(hasItem(elsewhere)))
        .body("items.find { it.teamCode == '" + team + "' }.kind", equalTo("TEAM"))
        .body("items.find { it.teamCode == '" + team + "' }.parts[1].points", equalTo(12));

    var invitation = Map.of("teamCode", team, "direction", "INVITATION", "people", 6);
    String proposal = propose(world.staff(), need, invitation).path("id");
    assertThat(problem(propose(world.staff(), need, invitation))).isEqualTo("already-proposed");
    assertThat(problem(accept(coordinatorElsewhere(), proposal))).isEqualTo("not-your-side");
    var accepted = accept(world.coordinator(), proposal);
    accepted.then().statusCode(200).body("teamCode", equalTo(team));
    get(ACTIVITIES + "/" + accepted.path("activityId"))
        .then()
        .body("organizationCode", equalTo("wzu"))
        .body("posts[0].name", equalTo("青藤队"));
    for (var wrong :
        List.of(
            Map.of("direction", "INVITATION", "people", 1),
            Map.of("direction", "INVITATION", "people", 1, "teamCode", team, "resourceId", need))) {
      propose(world.staff(), need, wrong).then().statusCode(400);
    }
  }

  private String aTeamOf(String organization, String skill) {
    String code = "t-" + UUID.randomUUID().toString().substring(0, 8);
    sql.change(
        "insert into team (id, code, organization_code, name, name_en, skills, version)"
            + " values (?, ?, ?, '青藤队', 'Ivy team', ?, 0)",
        UUID.randomUUID(),
        code,
        organization,
        List.of(skill));
    return code;
  }

  private TestCaller coordinatorElsewhere() {
    return tokens
        .caller("coordinator8")
        .withRoles("coordinator")
        .inCommunities("wangjiang")
        .inOrganizations("wmu");
  }

  private String aSkillOfItsOwn() {
    String code = "s-" + UUID.randomUUID().toString().substring(0, 8);
    as(world.admin())
        .body("{\"name\":\"技能\",\"nameEn\":\"Skill\"}")
        .put("/api/volunteer/v1/skills/" + code)
        .then()
        .statusCode(201);
    return code;
  }
}
