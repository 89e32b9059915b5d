package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.PartyWorld.membershipOf;
import static io.boyuan.grid.RosterWorld.DUTIES;
import static io.boyuan.grid.RosterWorld.ROSTERS;
import static io.boyuan.grid.RosterWorld.SWAPS;
import static io.boyuan.grid.RosterWorld.mine;
import static io.boyuan.grid.RosterWorld.plan;
import static io.boyuan.grid.RosterWorld.propose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one-day duty of party members (G3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class RosterTest {

  Tokens tokens;
  Broker broker;
  PartyWorld party;
  RosterWorld world;

  @BeforeEach
  void world() {
    party = new PartyWorld(tokens);
    world = new RosterWorld(party);
  }

  @Test
  void each_working_day_of_a_month_has_its_duty_and_holidays_have_none() {
    party.aMember();

    String roster = world.drawUp("2027-05", 1).then().statusCode(201).extract().path("id");

    List<String> days = world.duties(roster, "day");
    assertThat(days)
        .isNotEmpty()
        .allSatisfy(day -> assertThat(LocalDate.parse(day).getMonthValue()).isEqualTo(5))
        .doesNotContain("2027-05-08", "2027-05-09");
    assertThat(new HashSet<>(days)).hasSameSizeAs(days);
  }

  @Test
  void a_draft_is_drawn_the_same_by_the_same_seed_and_seen_by_nobody_until_it_is_published() {
    var members = List.of(party.aMember(), party.aMember(), party.aMember());
    var first = world.duties(world.drawn(), "memberId");

    String again = world.drawn();
    assertThat(world.duties(again, "memberId")).isEqualTo(first);
    assertThat(mine(members.getFirst(), "id")).isEmpty();
    as(members.getFirst()).get(ROSTERS + again + "/days").then().statusCode(404);
    as(party.staff()).post(ROSTERS + again + "/publication").then().statusCode(200);
    assertThat(mine(members.getFirst(), "id")).isNotEmpty();
    assertThat(problem(world.drawUp(world.month.toString(), 1))).isEqualTo("roster-published");
    assertThat(problem(as(party.staff()).post(ROSTERS + again + "/publication")))
        .isEqualTo("roster-published");
  }

  @Test
  void nobody_serves_on_a_day_on_which_they_said_they_cannot() {
    var member = party.aMember();
    String month = world.month.toString();
    String days =
        world
            .month
            .atDay(1)
            .datesUntil(world.month.plusMonths(1).atDay(1))
            .map(day -> "\"" + day + "\"")
            .toList()
            .toString();

    world.unavailable(member, month, days).then().statusCode(200);
    int unfilled = world.drawUp(month, 1).then().statusCode(201).extract().path("unfilled");

    assertThat(unfilled).isPositive();
    world.unavailable(member, month, "[\"2020-01-01\"]").then().statusCode(400);
    world.unavailable(member, month, "[null]").then().statusCode(400);
    world.unavailable(member, "2026-13", "[]").then().statusCode(404);
    assertThat(problem(world.unavailable(party.somebody(), month, "[]")))
        .isEqualTo("not-party-member");
    world.unavailable(member, month, "[]").then().body("days", equalTo(List.of()));
  }

  @Test
  void a_month_that_is_over_or_unreadable_is_refused() {
    assertThat(problem(world.drawUp("2026-01", 1))).isEqualTo("month-over");
    world.drawUp("2026-00", 1).then().statusCode(400);
    world.drawUp(world.month.toString(), 11).then().statusCode(400);
    as(party.staff())
        .body(plan(world.month.toString(), 1).replace("09:00", "24:00"))
        .post(COMMUNITIES + "/" + party.community + "/duty-rosters")
        .then()
        .statusCode(400);
  }

  @Test
  void two_members_exchange_their_duties_when_both_want_to() {
    var one = party.aMember();
    var other = party.aMember();
    String roster = world.published();
    String given = mine(one, "id").getFirst();
    String wanted = mine(other, "id").getFirst();

    as(one).get(ROSTERS + roster + "/days").then().body("items.id", hasItem(wanted));
    assertThat(problem(propose(one, wanted, given))).isEqualTo("not-found");
    propose(one, given, mine(one, "id").getLast()).then().statusCode(400);
    String swap = propose(one, given, wanted).then().statusCode(201).extract().path("id");
    assertThat(problem(propose(one, given, wanted))).isEqualTo("swap-there");
    assertThat(problem(as(one).post(SWAPS + "/" + swap + "/acceptance"))).isEqualTo("not-found");
    assertThat(problem(as(party.aMember()).post(SWAPS + "/" + swap + "/refusal")))
        .isEqualTo("not-found");
    as(other).get(SWAPS).then().body("items.mine", equalTo(List.of(false)));
    as(other)
        .post(SWAPS + "/" + swap + "/acceptance")
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));

    assertThat(mine(one, "id")).contains(wanted).doesNotContain(given);
    assertThat(mine(other, "id")).contains(given).doesNotContain(wanted);
    assertThat(problem(as(other).post(SWAPS + "/" + swap + "/refusal"))).isEqualTo("swap-closed");
  }

  @Test
  void an_exchange_of_what_was_exchanged_since_is_closed() {
    var one = party.aMember();
    var other = party.aMember();
    world.published();
    String given = mine(one, "id").getFirst();
    String wanted = mine(other, "id").getFirst();
    String later = mine(other, "id").getLast();
    String first = propose(one, given, wanted).then().extract().path("id");
    String second = propose(one, given, later).then().extract().path("id");

    as(other).post(SWAPS + "/" + first + "/acceptance").then().statusCode(200);

    assertThat(problem(as(other).post(SWAPS + "/" + second + "/acceptance")))
        .isEqualTo("swap-closed");
  }

  @Test
  void a_duty_is_confirmed_by_staff_after_it_was_served_and_told_without_a_name() {
    var member = party.aMember();
    world.published();
    String duty = mine(member, "id").getFirst();
    var begin = OffsetDateTime.parse(mine(member, "startsAt").getFirst()).toInstant();

    assertThat(problem(confirm(duty, "{}"))).isEqualTo("duty-not-over");
    MovableClock.at(
        begin.plus(Duration.ofHours(9)),
        () -> {
          confirm(duty, "{\"minutes\":240}").then().statusCode(200).body("minutes", equalTo(240));
          assertThat(problem(confirm(duty, "{}"))).isEqualTo("duty-decided");
          confirm(duty, "{\"minutes\":0}").then().statusCode(400);
        });
    try (var reader = new FactReader(broker, "boyuan.grid")) {
      var fact = reader.about(UUID.fromString(duty), 1).getFirst();
      assertThat(fact.type()).isEqualTo("boyuan.grid.duty-confirmed.v1");
      assertThat(fact.data())
          .contains(member.id().toString(), "社区服务", "\"minutes\":240", party.community)
          .doesNotContain("周建国", "党员");
    }
  }

  private Response confirm(String duty, String body) {
    return as(party.staff()).body(body).post(DUTIES + duty + "/confirmation");
  }

  @Test
  void nobody_confirms_their_own_duty() {
    String id = party.reported(party.staff());
    var colleague =
        tokens.caller("colleague").withRoles("community-staff").inCommunities(party.community);
    as(colleague).post(PartyWorld.MEMBERS + id + "/confirmation").then().statusCode(200);
    world.published();
    String duty = mine(party.staff(), "id").getFirst();

    assertThat(problem(confirm(duty, "{}"))).isEqualTo("own-duty");
    MovableClock.at(
        OffsetDateTime.parse(mine(party.staff(), "startsAt").getFirst()).toInstant().plusSeconds(1),
        () ->
            as(colleague)
                .body("{\"reason\":\"出差\"}")
                .post(DUTIES + duty + "/absence")
                .then()
                .statusCode(200)
                .body("status", equalTo("MISSED")));
  }

  @Test
  void the_roster_is_read_by_staff_with_a_reason_that_is_logged() {
    party.aMember();
    String roster = world.published();

    as(party.staff()).get(ROSTERS + roster + "/duties").then().statusCode(400);
    as(party.staff())
        .get(ROSTERS + roster + "/duties?reason=发布前核对")
        .then()
        .body("items.name", everyItem(equalTo("周**")));
    as(party.staff())
        .get(API + "/audit-entries?community=" + party.community)
        .then()
        .body("items.reason", hasItem("发布前核对"));
    as(party.world.admin()).get(ROSTERS + roster + "/duties?reason=x").then().statusCode(403);
  }

  @Test
  void who_is_forgotten_serves_on_no_day_that_is_to_come() {
    var member = party.aMember();
    String roster = world.published();
    world.unavailable(member, world.month.toString(), "[\"" + world.month.atDay(3) + "\"]");
    as(member)
        .get(API + "/me/data")
        .then()
        .body("duties", not(empty()))
        .body("unavailableDays", hasSize(1));

    as(member).delete(API + "/me").then().statusCode(204);

    as(member).get(API + "/me/data").then().body("size()", equalTo(0));
    assertThat(world.<String>duties(roster, "memberId")).isNotEmpty().containsOnlyNulls();
  }

  @Test
  void staff_give_a_duty_to_another_member_by_the_rules_of_the_roster() {
    var ill = party.aMember();
    var busy = party.aMember();
    var free = party.aMember();
    world.published();
    String duty = mine(ill, "id").getFirst();
    String day = mine(ill, "day").getFirst();
    String busyOnes = membershipOf(busy);
    world.unavailable(busy, world.month.toString(), "[\"" + day + "\"]");

    assertThat(problem(reassign(duty, busyOnes))).isEqualTo("member-unavailable");
    assertThat(problem(reassign(duty, membershipOf(ill)))).isEqualTo("on-duty-already");
    assertThat(problem(reassign(duty, UUID.randomUUID().toString()))).isEqualTo("unknown-member");
    reassign(duty, membershipOf(free)).then().statusCode(200).body("day", equalTo(day));

    assertThat(mine(free, "id")).contains(duty);
    assertThat(mine(ill, "id")).doesNotContain(duty);
    as(party.staff())
        .get(API + "/audit-entries?community=" + party.community)
        .then()
        .body("items.reason", hasItem("生病"));
    String begins = mine(free, "startsAt").getFirst();
    String first = mine(free, "id").getFirst();
    MovableClock.at(
        OffsetDateTime.parse(begins).toInstant(),
        () -> assertThat(problem(reassign(first, membershipOf(ill)))).isEqualTo("duty-begun"));
  }

  @Test
  void who_leaves_the_roll_leaves_duties_that_another_takes() {
    var gone = party.aMember();
    var other = party.aMember();
    String roster = world.published();
    String duty = mine(gone, "id").getFirst();
    String swap = propose(gone, duty, mine(other, "id").getFirst()).path("id");

    party
        .decide(membershipOf(gone), "ending", "{\"cause\":\"RETIRED\",\"reason\":\"退休\"}")
        .then()
        .statusCode(200);

    assertThat(problem(as(other).post(SWAPS + "/" + swap + "/acceptance")))
        .isEqualTo("swap-closed");
    assertThat(world.dutiesOf(roster)).contains(duty);
    reassign(duty, membershipOf(other)).then().statusCode(200);
    assertThat(mine(other, "id")).contains(duty);
  }

  @Test
  void of_two_who_give_the_same_member_two_duties_of_a_day_one_is_refused() {
    var one = party.aMember();
    var two = party.aMember();
    String free = membershipOf(party.aMember());
    String roster =
        world.drawUp(world.month.toString(), 2).then().statusCode(201).extract().path("id");
    as(party.staff()).post(ROSTERS + roster + "/publication").then().statusCode(200);
    List<String> days = mine(one, "day");
    List<String> others = mine(two, "day");
    String day = days.stream().filter(others::contains).findFirst().orElseThrow();
    List<String> both =
        List.of(mine(one, "id").get(days.indexOf(day)), mine(two, "id").get(others.indexOf(day)));

    var answers = Race.run(2, i -> () -> reassign(both.get(i), free).statusCode());

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void of_exchanges_of_one_duty_that_are_accepted_at_once_one_stands() {
    var one = party.aMember();
    var other = party.aMember();
    var third = party.aMember();
    String roster = world.published();
    String given = mine(one, "id").getFirst();
    var swaps =
        List.of(
            propose(one, given, mine(other, "id").getFirst()).<String>path("id"),
            propose(one, given, mine(third, "id").getFirst()).<String>path("id"));
    int before = world.dutiesOf(roster).size();

    var answers =
        Race.run(
            2,
            i ->
                () ->
                    as(i == 0 ? other : third)
                        .post(SWAPS + "/" + swaps.get(i) + "/acceptance")
                        .statusCode());

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    int all = mine(one, "id").size() + mine(other, "id").size() + mine(third, "id").size();
    assertThat(all).isEqualTo(before);
    assertThat(mine(one, "id")).doesNotContain(given);
  }

  @Test
  void a_month_that_is_drawn_up_twice_at_once_has_one_roster() {
    party.aMember();

    var answers = Race.run(2, i -> () -> world.drawUp(world.month.toString(), 1).statusCode());

    assertThat(answers).contains(201).containsAnyOf(201, 409);
    as(party.staff())
        .get(COMMUNITIES + "/" + party.community + "/duty-rosters")
        .then()
        .body("items", hasSize(1));
    String roster =
        as(party.staff())
            .get(COMMUNITIES + "/" + party.community + "/duty-rosters")
            .path("items[0].id");
    assertThat(world.<String>duties(roster, "day")).doesNotHaveDuplicates();
  }

  private Response reassign(String duty, String member) {
    return as(party.staff())
        .body("{\"memberId\":\"" + member + "\",\"reason\":\"生病\"}")
        .post(DUTIES + duty + "/reassignment");
  }

  @Test
  void lists_are_read_by_as_many_statements_however_long_they_are() {
    var member = party.aMember();
    String roster = world.published();

    Statements.assertAlways(1, member, at(API + "/my-duties"), 10);
    Statements.assertAlways(3, member, at(ROSTERS + roster + "/days"), 10);
    Statements.assertAlways(4, party.staff(), at(ROSTERS + roster + "/duties?reason=x"), 10);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  private static String problem(Response response) {
    return response.<String>path("type").replace("urn:boyuan:problem:", "");
  }
}
