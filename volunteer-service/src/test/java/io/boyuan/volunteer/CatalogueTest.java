package io.boyuan.volunteer;

import static io.boyuan.volunteer.CatalogueWorld.NEEDS;
import static io.boyuan.volunteer.CatalogueWorld.PROJECTS;
import static io.boyuan.volunteer.CatalogueWorld.RESOURCES;
import static io.boyuan.volunteer.CatalogueWorld.aNeed;
import static io.boyuan.volunteer.CatalogueWorld.aProject;
import static io.boyuan.volunteer.CatalogueWorld.aResource;
import static io.boyuan.volunteer.CatalogueWorld.drafted;
import static io.boyuan.volunteer.CatalogueWorld.nextWeek;
import static io.boyuan.volunteer.CatalogueWorld.problem;
import static io.boyuan.volunteer.CatalogueWorld.window;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static io.boyuan.volunteer.VolunteerWorld.now;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.catalogue.ExpireListings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class CatalogueTest {

  Tokens tokens;
  @Inject ExpireListings expire;
  VolunteerWorld world;
  CatalogueWorld catalogue;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
    catalogue = new CatalogueWorld(world);
  }

  @Test
  void a_need_is_written_as_a_draft_that_only_its_writers_see_and_then_published() {
    var draft = drafted(world.coordinator(), NEEDS, aNeed(Map.of("urgency", "URGENT")));
    String need = NEEDS + "/" + draft.getString("id");

    assertThat(draft.getString("status")).isEqualTo("DRAFT");
    get(need).then().statusCode(404);
    as(world.aVolunteer()).get(need).then().statusCode(404);
    as(world.coordinatorOfAnotherCommunity()).get(need).then().statusCode(404);
    as(world.coordinatorOfAnotherCommunity()).post(need + "/publication").then().statusCode(404);
    as(world.staff()).get(need).then().statusCode(200);

    as(world.staff()).post(need + "/publication").then().statusCode(200);
    get(need)
        .then()
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"))
        .body("urgency", equalTo("URGENT"))
        .body("windows", hasSize(1))
        .body("windows[0].from", containsString("+08:00"))
        .body("matched", equalTo(0))
        .body("place.name", equalTo("南门广场"));
    assertThat(problem(as(world.staff()).post(need + "/publication")))
        .isEqualTo("already-published");
  }

  @Test
  void drafts_are_listed_for_their_writers_alone() {
    String id = drafted(world.staff(), NEEDS, aNeed(Map.of())).getString("id");
    String drafts = NEEDS + "?status=DRAFT&community=boyuan";

    as(world.coordinator()).get(drafts).then().body("items.id", hasItem(id));
    get(drafts).then().statusCode(401);
    as(world.aVolunteer()).get(drafts).then().statusCode(403);
    as(world.staff()).get(NEEDS + "?status=DRAFT").then().statusCode(400);
    String ours = drafted(world.coordinator(), RESOURCES, aResource(Map.of())).getString("id");
    as(world.coordinator())
        .get(RESOURCES + "?status=DRAFT&organization=wzu")
        .then()
        .body("items.id", hasItem(ours));
  }

  @Test
  void coordinators_write_the_resources_of_their_own_organization_and_no_others() {
    var another = aResource(Map.of("organizationCode", "wmu"));
    var ofNobody = aResource(Map.of());
    ofNobody.remove("organizationCode");

    for (var plan : List.of(another, ofNobody)) {
      assertThat(problem(as(world.coordinator()).body(plan).post(RESOURCES)))
          .isEqualTo("other-organization");
    }
    as(world.staff()).body(ofNobody).post(RESOURCES).then().statusCode(201);
    ofNobody.put("personId", UUID.randomUUID().toString());
    as(world.staff())
        .body(ofNobody)
        .post(RESOURCES)
        .then()
        .statusCode(201)
        .body("byPerson", equalTo(true));
    var ofNoTeam = aResource(Map.of("organizationCode", "wzu", "teamCode", "wmu-green"));
    as(world.coordinator()).body(ofNoTeam).post(RESOURCES).then().statusCode(400);
  }

  @Test
  void an_entry_is_changed_from_the_version_read_and_stays_whose_it_is() {
    String need = NEEDS + "/" + drafted(world.staff(), NEEDS, aNeed(Map.of())).getString("id");
    String tag = as(world.staff()).get(need).header("ETag");
    var changed = aNeed(Map.of("title", "河道巡查", "quantity", 9));

    as(world.staff()).body(changed).put(need).then().statusCode(428);
    as(world.staff()).header("If-Match", "\"9\"").body(changed).put(need).then().statusCode(412);
    as(world.staff())
        .header("If-Match", tag)
        .body(changed)
        .put(need)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("quantity", equalTo(9));
    as(world.admin())
        .header("If-Match", "*")
        .body(aNeed(Map.of("communityCode", "wangjiang")))
        .put(need)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("communityCode"));
  }

  @Test
  void what_is_closed_says_why_and_changes_no_more() {
    String need = NEEDS + "/" + catalogue.published(NEEDS, aNeed(Map.of()));

    as(world.staff()).body("{}").post(need + "/closure").then().statusCode(400);
    as(world.staff())
        .body("{\"words\":\"居民已自行解决\"}")
        .post(need + "/closure")
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    get(need).then().body("closingWords", equalTo("居民已自行解决"));
    assertThat(problem(as(world.staff()).body("{\"words\":\"x\"}").post(need + "/closure")))
        .isEqualTo("listing-over");
    assertThat(problem(as(world.staff()).post(need + "/publication"))).isEqualTo("listing-over");
    assertThat(problem(as(world.staff()).header("If-Match", "*").body(aNeed(Map.of())).put(need)))
        .isEqualTo("listing-over");
  }

  @Test
  void what_is_over_expires_by_itself_and_is_not_published() {
    var soon = List.of(window(now().plusSeconds(5), Duration.ofSeconds(5)));
    String need = NEEDS + "/" + catalogue.published(NEEDS, aNeed(Map.of("windows", soon)));

    expire.through(now());
    get(need).then().body("status", equalTo("PUBLISHED"));
    expire.through(now().plusSeconds(20));
    get(need).then().body("status", equalTo("EXPIRED"));

    var past = List.of(window(now().minusSeconds(600), Duration.ofSeconds(60)));
    String old = drafted(world.staff(), NEEDS, aNeed(Map.of("windows", past))).getString("id");
    assertThat(problem(as(world.staff()).post(NEEDS + "/" + old + "/publication")))
        .isEqualTo("windows-over");
  }

  @Test
  void words_of_two_characters_are_found_and_english_by_its_beginning() {
    String sorting = aNeedCalled("垃圾分类督导", "Guidance for sorting at the south gate");
    String river = aNeedCalled("河道巡查", "River inspection, 类似的分工");

    assertThat(found("q=垃圾")).contains(sorting).doesNotContain(river);
    assertThat(found("q=分类督导")).contains(sorting).doesNotContain(river);
    assertThat(found("q=类分")).doesNotContain(sorting, river);
    assertThat(found("q=Insp")).contains(river).doesNotContain(sorting);
    assertThat(found("q=河道 river")).contains(river);
    assertThat(found("q=巡")).contains(river);
    assertThat(found("q=南门")).contains(sorting);
    assertThat(found("q=不存在的词")).isEmpty();
    given()
        .queryParam("q", "'")
        .get(NEEDS)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("q"));
  }

  @Test
  void needs_are_found_by_skill_audience_nearness_and_time() {
    String code = UUID.randomUUID().toString().substring(0, 8);
    var far = Map.of("name", "瓯江边", "lat", 28.02, "lng", 120.66);
    String near =
        catalogue.published(
            NEEDS,
            aNeed(
                Map.of(
                    "title",
                    "急救 " + code,
                    "skills",
                    List.of("first-aid", "english"),
                    "audience",
                    List.of("SENIORS"))));
    String away =
        catalogue.published(
            NEEDS,
            aNeed(Map.of("title", "急救 " + code, "skills", List.of("haircut"), "place", far)));

    assertThat(found("q=" + code)).containsExactly(away, near);
    assertThat(found("q=" + code + "&skill=english&skill=dance")).containsExactly(near);
    assertThat(found("q=" + code + "&audience=SENIORS")).containsExactly(away, near);
    assertThat(found("q=" + code + "&audience=CHILDREN")).containsExactly(away);
    assertThat(found("q=" + code + "&near=27.93,120.70&withinKm=2")).containsExactly(near);
    assertThat(found("q=" + code + "&near=27.93,120.70&withinKm=20")).containsExactly(away, near);
    assertThat(found("q=" + code + "&from=" + nextWeek().plusSeconds(60))).hasSize(2);
    assertThat(found("q=" + code + "&to=" + nextWeek().minusSeconds(600))).isEmpty();
    assertThat(found("q=" + code + "&category=OTHER")).isEmpty();
    assertThat(found("q=" + code + "&community=wangjiang")).isEmpty();
  }

  @Test
  void pages_follow_each_other_and_each_is_one_statement() {
    String code = UUID.randomUUID().toString().substring(0, 8);
    var written = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      written.addFirst(catalogue.published(NEEDS, aNeed(Map.of("title", "义卖 " + code))));
    }
    var read = new ArrayList<String>();
    String cursor = "";
    while (cursor != null) {
      var page = get(NEEDS + "?limit=2&q=" + code + "&cursor=" + cursor);
      read.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("nextCursor");
    }

    assertThat(read).containsExactlyElementsOf(written);
    Statements.assertAlways(
        1, null, URI.create("http://localhost:" + RestAssured.port + NEEDS + "?q=" + code), 5);
  }

  @Test
  void a_project_has_posts_minutes_and_a_recurrence() {
    drafted(world.coordinator(), PROJECTS, aProject(Map.of()));

    refused(world.staff(), PROJECTS, aProject(Map.of("recurrence", "EVERY DAY")), "recurrence");
    refused(world.staff(), PROJECTS, aProject(Map.of("posts", List.of())), "posts");
    refused(world.staff(), PROJECTS, aProject(Map.of("quantity", 3)), "quantity");
  }

  @Test
  void bad_input_is_named_by_its_field() {
    var from = nextWeek();
    refused(world.staff(), NEEDS, aNeed(Map.of("windows", List.of())), "windows");
    refused(
        world.staff(),
        NEEDS,
        aNeed(Map.of("windows", List.of(window(from, Duration.ofSeconds(-5))))),
        "windows[0].to");
    refused(world.staff(), NEEDS, aNeed(Map.of("skills", List.of("sorcery"))), "skills[0]");
    refused(world.staff(), NEEDS, aNeed(Map.of("audience", List.of("CATS"))), "audience[0]");
    refused(world.staff(), NEEDS, aNeed(Map.of("title", " ")), "title");
    refused(world.staff(), NEEDS, aNeed(Map.of("reachKm", 3)), "reachKm");
    refused(world.staff(), RESOURCES, aResource(Map.of("urgency", "SOON")), "urgency");
    var without = new HashMap<>(aNeed(Map.of()));
    without.remove("quantity");
    refused(world.staff(), NEEDS, without, "quantity");
    for (String query :
        List.of("near=91,0", "near=x", "withinKm=0", "status=GONE", "audience=CATS")) {
      get(NEEDS + "?" + query).then().statusCode(400);
    }
    given()
        .get(NEEDS + "?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z")
        .then()
        .statusCode(400);
    as(world.staff()).get(NEEDS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void a_repeated_draft_is_one_and_each_step_is_in_the_audit_trail() {
    String key = UUID.randomUUID().toString();
    var plan = aNeed(Map.of());
    String id = as(world.staff()).header("Idempotency-Key", key).body(plan).post(NEEDS).path("id");
    as(world.staff())
        .header("Idempotency-Key", key)
        .body(plan)
        .post(NEEDS)
        .then()
        .statusCode(201)
        .body("id", equalTo(id));
    as(world.staff()).post(NEEDS + "/" + id + "/publication").then().statusCode(200);

    as(world.staff())
        .get("/api/volunteer/v1/audit-entries?community=boyuan&limit=2")
        .then()
        .body("items.subjectId", contains(id, id))
        .body("items.action", contains("publish-need", "write-need"));
  }

  private String aNeedCalled(String title, String description) {
    return catalogue.published(NEEDS, aNeed(Map.of("title", title, "description", description)));
  }

  private static List<String> found(String query) {
    var params = Arrays.stream(query.split("&")).map(p -> p.split("=", 2)).toList();
    var request = given();
    params.forEach(p -> request.queryParam(p[0], p[1]));
    return request.get(NEEDS).then().statusCode(200).extract().path("items.id");
  }

  private static void refused(TestCaller writer, String list, Map<String, ?> plan, String field) {
    as(writer)
        .body(plan)
        .post(list)
        .then()
        .statusCode(400)
        .body("violations.field", hasItem(field));
  }
}
