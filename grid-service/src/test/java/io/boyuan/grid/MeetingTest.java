package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.created;
import static io.boyuan.grid.MatterWorld.problem;
import static io.boyuan.grid.MatterWorld.today;
import static io.boyuan.grid.MeetingWorld.MEETINGS;
import static io.boyuan.grid.MeetingWorld.MONTHLY;
import static io.boyuan.grid.MeetingWorld.QUARTERLY;
import static io.boyuan.grid.MeetingWorld.WEEKLY;
import static io.boyuan.grid.MeetingWorld.YEARLY;
import static io.boyuan.grid.MeetingWorld.action;
import static io.boyuan.grid.MeetingWorld.cadence;
import static io.boyuan.grid.MeetingWorld.cadenceOf;
import static io.boyuan.grid.MeetingWorld.extra;
import static io.boyuan.grid.MeetingWorld.inDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings of the three parties (G7). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class MeetingTest {

  Tokens tokens;
  MeetingWorld world;
  String community;
  TestCaller staff;

  @BeforeEach
  void world() {
    world = new MeetingWorld(tokens);
    community = world.aCommunity();
    staff = world.staff(community);
  }

  @Test
  void a_cadence_puts_every_kind_of_meeting_on_the_calendar() {
    as(staff)
        .body(cadence(WEEKLY, MONTHLY, QUARTERLY, YEARLY))
        .put(cadenceOf(community))
        .then()
        .statusCode(201);

    List<String> kinds =
        as(world.property(community))
            .get(MEETINGS + "?limit=200&community=" + community)
            .path("items.kind");
    assertThat(kinds).filteredOn("WEEKLY"::equals).hasSizeBetween(6, 8);
    assertThat(kinds).contains("MONTHLY", "QUARTERLY", "YEARLY");
  }

  @Test
  void another_cadence_plans_anew_what_nobody_touched() {
    as(staff).body(cadence(WEEKLY)).put(cadenceOf(community));
    String touched = as(staff).get(MEETINGS + "?community=" + community).path("items[0].id");
    as(world.owners(community))
        .body("{\"title\":\"充电棚\"}")
        .post(MEETINGS + "/" + touched + "/agenda/items")
        .then()
        .statusCode(201);

    String friday = cadence(WEEKLY.replace("MONDAY", "FRIDAY"));
    as(staff).body(friday).put(cadenceOf(community)).then().statusCode(428);
    as(staff)
        .header("If-Match", "\"0\"")
        .body(friday)
        .put(cadenceOf(community))
        .then()
        .statusCode(200);

    List<String> starts =
        as(staff).get(MEETINGS + "?limit=200&community=" + community).path("items.startsAt");
    as(staff).get(MEETINGS + "/" + touched).then().statusCode(200);
    assertThat(starts).hasSizeBetween(6, 9).doesNotHaveDuplicates();
    for (String unsound :
        List.of(
            cadence(WEEKLY, WEEKLY),
            cadence(MONTHLY.replace("31", "32")),
            cadence(QUARTERLY.replace(":3,", ":4,")),
            cadence(WEEKLY.replace("WEEKLY", "EXTRA")),
            "{\"rules\":[null]}")) {
      as(staff)
          .header("If-Match", "*")
          .body(unsound)
          .put(cadenceOf(community))
          .then()
          .statusCode(400);
    }
  }

  @Test
  void an_agenda_begins_with_overdue_actions_then_overdue_undecided_and_new_matters() {
    var matters = world.matters();
    String before = world.aMeeting(community, inDays(2));
    world.anAction(community, before, "PROPERTY", today());
    String late = matters.aMatter(community, "拖延的");
    matters.aTask(community, late, "PROPERTY", today());
    matters.aDecision(community, matters.aMatter(community, "未决的"));
    matters.aMatter(community, "新的");
    String meeting = world.aMeeting(community, inDays(9));

    MovableClock.at(
        inDays(7),
        () ->
            as(staff)
                .post(MEETINGS + "/" + meeting + "/agenda/drawing")
                .then()
                .statusCode(200)
                .body("items.title", contains("提交报价", "拖延的", "未决的", "新的"))
                .body("items.because[1]", equalTo("OVERDUE")));
  }

  @Test
  void items_are_added_ordered_and_dropped_for_good() {
    world.matters().aMatter(community, "供水");
    String meeting = world.aMeeting(community);
    String agenda = MEETINGS + "/" + meeting + "/agenda";
    String matter = as(staff).post(agenda + "/drawing").path("items[0].id");
    String own =
        created(as(world.owners(community)).body("{\"title\":\"充电棚\"}").post(agenda + "/items"));

    as(staff)
        .body("{\"itemIds\":[\"" + own + "\",\"" + matter + "\"]}")
        .put(agenda + "/order")
        .then()
        .statusCode(200)
        .body("items.title", contains("充电棚", "供水"));
    assertThat(problem(as(staff).body("{\"itemIds\":[\"" + own + "\"]}").put(agenda + "/order")))
        .isEqualTo("invalid-input");
    as(staff).delete(agenda + "/items/" + matter).then().statusCode(204);
    as(staff).post(agenda + "/drawing").then().body("items.title", contains("充电棚"));
  }

  @Test
  void minutes_that_all_present_have_signed_stay_as_they_are() {
    String meeting = world.aHeldMeeting(community);
    String minutes = MEETINGS + "/" + meeting + "/minutes";
    var property = world.property(community);

    assertThat(problem(as(staff).post(minutes + "/fixing"))).isEqualTo("no-draft");
    written(minutes, "一稿").then().statusCode(200).body("status", equalTo("DRAFT"));
    assertThat(problem(sign(property, minutes, "PROPERTY"))).isEqualTo("minutes-not-fixed");
    as(staff).post(minutes + "/fixing").then().statusCode(200);
    sign(property, minutes, "PROPERTY").then().statusCode(200).body("status", equalTo("FIXED"));
    written(minutes, "二稿").then().body("signatures", hasSize(0));
    as(staff).post(minutes + "/fixing").then().statusCode(200);
    assertThat(problem(sign(property, minutes, "COMMUNITY"))).isEqualTo("not-your-party");
    assertThat(problem(sign(world.owners(community), minutes, "OWNERS_COMMITTEE")))
        .isEqualTo("party-not-present");
    Race.run(
        2,
        i ->
            () ->
                (i == 0 ? sign(property, minutes, "PROPERTY") : sign(staff, minutes, "COMMUNITY"))
                    .statusCode());
    as(staff).get(minutes).then().body("status", equalTo("SIGNED"));

    assertThat(problem(written(minutes, "三稿"))).isEqualTo("minutes-signed");
    assertThat(problem(world.attended(community, meeting))).isEqualTo("meeting-ahead");
    as(world.owners(community))
        .body("{\"words\":\"金额应为 3.2 万元\"}")
        .post(minutes + "/notes")
        .then()
        .statusCode(201)
        .body("notes[0].party", equalTo("OWNERS_COMMITTEE"))
        .body("text", equalTo("二稿"));
  }

  @Test
  void a_meeting_is_held_when_it_has_begun_and_not_when_it_is_called_off() {
    String meeting = world.aMeeting(community);
    assertThat(problem(world.attended(community, meeting))).isEqualTo("meeting-ahead");
    assertThat(problem(written(MEETINGS + "/" + meeting + "/minutes", "早")))
        .isEqualTo("meeting-not-held");

    as(staff)
        .body("{\"reason\":\"台风\"}")
        .post(MEETINGS + "/" + meeting + "/cancellation")
        .then()
        .statusCode(200);
    for (Response refused :
        List.of(
            as(staff).post(MEETINGS + "/" + meeting + "/agenda/drawing"),
            as(staff)
                .body(action("PROPERTY", today()))
                .post(MEETINGS + "/" + meeting + "/action-items"))) {
      assertThat(problem(refused)).isEqualTo("meeting-cancelled");
    }
    as(staff).body(extra(community, inDays(-1))).post(MEETINGS).then().statusCode(400);
  }

  @Test
  void a_meeting_is_moved_from_the_version_that_was_read() {
    String meeting = world.aMeeting(community);
    String move = "{\"startsAt\":\"" + inDays(5) + "\",\"place\":\"物业\"}";

    as(staff).body(move).put(MEETINGS + "/" + meeting).then().statusCode(428);
    as(staff)
        .header("If-Match", "\"0\"")
        .body(move)
        .put(MEETINGS + "/" + meeting)
        .then()
        .statusCode(200)
        .body("place", equalTo("物业"));
  }

  @Test
  void a_decision_taken_in_a_meeting_is_the_matters_decision() {
    String matter = world.matters().aMatter(community);
    String meeting = world.aMeeting(community);
    String decisions = MEETINGS + "/" + meeting + "/decisions";
    String plan =
        "{\"matterId\":\"%s\",\"text\":\"更换水箱\",\"asked\":[\"PROPERTY\"]}".formatted(matter);

    String decision = created(as(world.owners(community)).body(plan).post(decisions));
    MatterWorld.answer(world.property(community), matter, decision, "PROPERTY", "CONSENTED")
        .then()
        .statusCode(200);
    as(staff).get(decisions).then().body("items.id", contains(decision));
    as(staff)
        .get(MatterWorld.MATTERS + "/" + matter + "/decisions")
        .then()
        .body("items.meetingId", contains(meeting));
  }

  @Test
  void action_items_are_listed_by_due_date_until_their_party_has_done_them() {
    String meeting = world.aMeeting(community);
    String later = world.anAction(community, meeting, "PROPERTY", today().plusDays(9));
    String sooner = world.anAction(community, meeting, "PROPERTY", today());
    String others = world.anAction(community, meeting, "OWNERS_COMMITTEE", today());
    String items = API + "/action-items?community=" + community;
    String done = "{\"words\":\"已提交\"}";

    as(staff).get(items + "&party=property").then().body("items.id", contains(sooner, later));
    assertThat(
            problem(
                as(world.property(community))
                    .body(done)
                    .post(API + "/action-items/" + others + "/completion")))
        .isEqualTo("not-your-party");
    as(world.property(community))
        .body(done)
        .post(API + "/action-items/" + sooner + "/completion")
        .then()
        .statusCode(200);
    as(staff)
        .body(done)
        .post(API + "/action-items/" + later + "/withdrawal")
        .then()
        .statusCode(200);
    assertThat(problem(as(staff).body(done).post(API + "/action-items/" + later + "/completion")))
        .isEqualTo("action-over");
    as(staff).get(items).then().body("items.id", contains(others));
    as(staff)
        .get(items + "&done=true")
        .then()
        .body("items.id", hasItem(sooner))
        .body("items.id", not(hasItems(later)));
  }

  @Test
  void every_list_is_read_by_a_fixed_number_of_statements() {
    as(staff).body(cadence(WEEKLY)).put(cadenceOf(community)).then().statusCode(201);
    String meeting = world.aMeeting(community);
    for (int i = 0; i < 8; i++) {
      world.anAction(community, meeting, "PROPERTY", today());
    }

    Statements.assertAlways(1, staff, at(MEETINGS + "?community=" + community), 8);
    Statements.assertAlways(1, staff, at(API + "/action-items?community=" + community), 8);
    Statements.assertAlways(2, staff, at(MEETINGS + "/" + meeting + "/action-items"), 8);
  }

  private Response written(String minutes, String text) {
    return as(staff)
        .header("If-Match", as(staff).get(minutes).header("ETag"))
        .body("{\"text\":\"" + text + "\"}")
        .put(minutes);
  }

  private static Response sign(TestCaller who, String minutes, String party) {
    return as(who).put(minutes + "/signatures/" + party);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
