package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.answer;
import static io.boyuan.grid.MatterWorld.finish;
import static io.boyuan.grid.MatterWorld.today;
import static io.boyuan.grid.RequestWorld.at;
import static io.boyuan.grid.RequestWorld.step;
import static io.boyuan.grid.RequestWorld.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.boyuan.contracts.grid.GridPersonErased;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Database;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.PersonalColumns;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is held on a person, and how it is forgotten (X3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class MyDataTest {

  private static final String ME = API + "/me";

  /** Ids of things of which another service keeps the row, or that come and go on their own. */
  private static final Set<String> THINGS =
      Set.of(
          "help_order.order_id",
          "help_order.activity_id",
          "help_served.record_id",
          "matter.wish_request_id",
          "matter_decision.meeting_id",
          "matter_request.request_id",
          "photo.subject_id",
          "round_finding.checkpoint_id",
          "round_finding.request_id",
          "round_tick.checkpoint_id",
          "round_walker.duty_id",
          "help_order.place_name",
          // A party says in words who is to do it; nobody signs in by that name.
          "action_item.person_name");

  Tokens tokens;
  Broker broker;
  Database database;
  @Inject @Any Instance<PersonalRecords> records;

  @Test
  void every_column_that_holds_a_person_is_read_and_forgotten() {
    var covered =
        records.stream().flatMap(each -> each.columns().stream()).collect(Collectors.toSet());

    assertThat(PersonalColumns.of(database).missing(covered, THINGS)).isEmpty();
  }

  @Test
  void each_kind_has_a_name_of_its_own() {
    assertThat(records.stream().map(PersonalRecords::kind)).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void who_asked_reads_all_of_it_and_is_nowhere_after_they_are_erased() {
    var world = new RequestWorld(tokens);
    var me = world.resident();
    String request = asked(world, me);
    addPhoto(me, request);
    String other = world.ask(world.neighbour(), world.plan("noise", "吵", 1, 1)).path("id");
    as(me).put(API + "/public-requests/" + other + "/follower").then().statusCode(204);
    as(me)
        .body("{\"words\":\"有人电话\"}")
        .post(API + "/public-requests/" + other + "/abuse-reports")
        .then()
        .statusCode(204);
    as(world.staff())
        .body("{\"days\":30,\"reason\":\"反复提交\"}")
        .put(at(request) + "/moderation/asker-bar")
        .then()
        .statusCode(204);

    as(me)
        .get(ME + "/data")
        .then()
        .statusCode(200)
        .body("requests", hasSize(1))
        .body("requests[0].phone", equalTo("13800005678"))
        .body("requestEntries[0].kind", equalTo("SUBMITTED"))
        .body("photos", hasSize(1))
        .body("followedRequests.requestId", equalTo(List.of(other)))
        .body("abuseReports.words", equalTo(List.of("有人电话")))
        .body("bars", hasSize(1));

    erase(me);

    assertNowhere(me);
    as(world.gridWorker())
        .get(at(request))
        .then()
        .statusCode(200)
        .body("askerName", nullValue())
        .body("phone", nullValue())
        .body("description", equalTo("3幢门口路灯不亮"));
    as(world.gridWorker()).get(at(request) + "/photos").then().body("id", hasSize(1));
    as(world.staff())
        .get(API + "/abuse-reports?community=" + world.community())
        .then()
        .body("items", hasSize(1));
    try (var reader = new FactReader(broker, "boyuan.grid")) {
      assertThat(reader.about(me.id(), 1).getFirst().type()).isEqualTo(GridPersonErased.TYPE);
    }
  }

  @Test
  void what_somebody_was_to_solve_is_their_units_again_and_what_they_solved_stays_solved() {
    var world = new RequestWorld(tokens);
    var worker = world.gridWorker();
    String solved = world.aResolvedRequest();
    String open = world.aRequest();
    String mine =
        "{\"assigneeId\":\"%s\",\"assigneeName\":\"%s\"}".formatted(worker.id(), worker.name());
    step(world.staff(), open, "assignments", mine).then().statusCode(200);
    world
        .ask(worker, with(world.plan("care", "上门", 1, 1), "\"onBehalfOf\":{\"name\":\"陈奶奶\"}"))
        .then()
        .statusCode(201);
    var start = Instant.now().plusSeconds(86_400);
    step(
            worker,
            open,
            "dispatch-orders",
            "{\"people\":2,\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"skills\":[]}"
                .formatted(start, start.plusSeconds(3600)))
        .then()
        .statusCode(201);

    erase(worker);

    assertNowhere(worker);
    as(world.staff())
        .get(at(open))
        .then()
        .body("status", equalTo("ASSIGNED"))
        .body("assigneeId", nullValue());
    as(world.resident()).get(at(solved)).then().body("status", equalTo("RESOLVED"));
  }

  @Test
  void what_a_party_did_stays_without_who_did_it() {
    var world = new MatterWorld(tokens);
    String community = world.aCommunity();
    var person = world.property(community);
    String matter = world.aMatter(community);
    finish(person, matter, world.aTask(community, matter, "PROPERTY", today()));
    answer(person, matter, world.aDecision(community, matter), "PROPERTY", "CONSENTED");
    as(person)
        .get(ME + "/data")
        .then()
        .body("matters", hasSize(2))
        .body("tasks", hasSize(1))
        .body("decisions", hasSize(1));

    erase(person);

    assertNowhere(person);
    as(world.staff(community)).get(MatterWorld.MATTERS + "/" + matter).then().statusCode(200);
  }

  @Test
  void who_walked_is_forgotten_and_rounds_to_come_are_theirs_no_more() {
    var world = new PatrolWorld(tokens);
    String community = world.aCommunity();
    String round = world.aRound(community);
    var worker = world.worker(community);
    world.assign(community, world.rounds(community).get(1), worker).then().statusCode(200);
    MovableClock.at(
        world.startOf(community, round).plusSeconds(60), () -> world.start(community, round));
    as(worker).get(ME + "/data").then().body("rounds", hasSize(2));

    erase(worker);

    assertNowhere(worker);
    assertThat(world.statusOf(community, round)).isEqualTo("STARTED");
  }

  @Test
  void staff_who_did_everything_are_in_the_audit_trail_alone() {
    var party = new PartyWorld(tokens);
    var staff = party.staff();
    var member = party.aMember();
    String claim = party.claimed(member, party.aPost(1));
    assertThat(claim).isNotNull();
    new RosterWorld(party).published();
    var team = new TeamWorld(party.world, party.community);
    team.appointed("GRID", "grid-1", "grid-leader", staff.id(), today().toString());
    as(staff)
        .body("{\"personId\":\"%s\",\"name\":\"%s\"}".formatted(staff.id(), staff.name()))
        .post(TeamWorld.STEWARDS + "/" + team.aSteward() + "/members")
        .then()
        .statusCode(201);
    as(staff)
        .body("{\"client\":\"随手拍\"}")
        .post(COMMUNITIES + "/" + party.community + "/open311-keys")
        .then()
        .statusCode(201);
    as(staff)
        .get(ME + "/data")
        .then()
        .body("appointments", hasSize(1))
        .body("redStewardships", hasSize(1))
        .body("open311Keys", hasSize(1));

    erase(staff);
    erase(member);

    assertNowhere(staff);
    assertNowhere(member);
    as(party.world.admin())
        .get(API + "/audit-entries?community=" + party.community)
        .then()
        .statusCode(200)
        .body("items.findAll { it.actorId == '" + staff.id() + "' }.size() > 0", equalTo(true));
    as(staff).get(team.of("appointments")).then().statusCode(200).body("items", hasSize(1));
  }

  private static String asked(RequestWorld world, TestCaller me) {
    String plan = with(world.plan("street-light", "3幢门口路灯不亮", 1, 1), "\"phone\":\"13800005678\"");
    return world.ask(me, plan).then().statusCode(201).extract().path("id");
  }

  private static void erase(TestCaller person) {
    as(person).delete(ME).then().statusCode(204);
    as(person).get(ME + "/data").then().statusCode(200).body("size()", equalTo(0));
  }

  private void assertNowhere(TestCaller person) {
    var columns = PersonalColumns.of(database);
    assertThat(columns.tablesHolding(person.id().toString())).isEmpty();
    assertThat(columns.tablesHolding(person.name())).isEmpty();
  }

  private static Response addPhoto(TestCaller who, String request) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return as(who)
        .contentType("image/jpeg")
        .body(bytes.toByteArray())
        .post(at(request) + "/photos");
  }
}
