package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.boyuan.partnership.VentureWorld.CALLS;
import static io.boyuan.partnership.VentureWorld.PROPOSALS;
import static io.boyuan.partnership.VentureWorld.begin;
import static io.boyuan.partnership.VentureWorld.begun;
import static io.boyuan.partnership.VentureWorld.created;
import static io.boyuan.partnership.VentureWorld.dates;
import static io.boyuan.partnership.VentureWorld.inDays;
import static io.boyuan.partnership.VentureWorld.map;
import static io.boyuan.partnership.VentureWorld.problem;
import static io.boyuan.partnership.VentureWorld.proposal;
import static io.boyuan.partnership.VentureWorld.submit;
import static io.boyuan.partnership.VentureWorld.submitted;
import static io.boyuan.partnership.VentureWorld.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.boyuan.partnership.VentureWorld.Team;
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals, their versions and the deadline (P3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ProposalTest {

  Tokens tokens;
  VentureWorld world;

  @BeforeEach
  void world() {
    world = new VentureWorld(tokens);
  }

  @Test
  void who_left_the_proposal_reads_no_more_of_it_and_keeps_the_interest() {
    var team = world.aTeam();
    String call = world.aCall();
    String path = PROPOSALS + "/" + begun(team, call);
    var former = tokens.caller("former-" + UUID.randomUUID()).withRoles("resident");
    var supervised =
        with(
            proposal(team.member(), 1),
            "supervisor",
            map("accountId", former.id(), "name", "李教授", "task", "指导"));
    save(team, path, supervised);
    submit(team, path.substring(PROPOSALS.length() + 1)).then().statusCode(200);
    as(former).get(path).then().statusCode(200);
    save(team, path, proposal(team.member(), 1));
    as(former).get(path).then().statusCode(200);
    submit(team, path.substring(PROPOSALS.length() + 1)).then().statusCode(200);

    as(former).get(path).then().statusCode(404);
    as(former).get(path + "/attachments").then().statusCode(404);
    as(world.staff())
        .get(API + "/audit-entries?limit=200&community=" + world.community)
        .then()
        .body("items.action", hasItem("save-proposal"));
  }

  @Test
  void what_is_taken_back_is_read_by_the_team_alone() {
    var team = world.aTeam();
    String path = PROPOSALS + "/" + submitted(team, world.aCall());
    as(team.member()).post(path + "/withdrawal").then().statusCode(200);

    as(world.staff()).get(path).then().statusCode(404);
    as(world.staff()).get(path + "/attachments").then().statusCode(404);
    as(team.member()).get(path).then().statusCode(200);
  }

  @Test
  void the_street_reads_what_was_submitted_in_every_community() {
    String call = world.aCall();
    String path = PROPOSALS + "/" + submitted(world.aTeam(), call);
    var street = tokens.caller("street").withRoles("dispatcher");

    as(street).get(path).then().statusCode(200);
    as(street).get(CALLS + "/" + call + "/proposals").then().body("items", hasSize(1));
  }

  @Test
  void every_save_is_a_version_and_what_was_submitted_counts_until_the_next_is() {
    var team = world.aTeam();
    String call = world.aCall();
    String path = PROPOSALS + "/" + begun(team, call);
    var second = with(proposal(team.member(), 800_000), "title", "第二版");

    as(team.member()).body(second).put(path).then().statusCode(428);
    submit(team, path.substring(PROPOSALS.length() + 1))
        .then()
        .statusCode(200)
        .body("proposal.status", equalTo("SUBMITTED"))
        .body("proposal.submittedVersion", equalTo(1));
    String tag =
        as(team.member())
            .header("If-Match", "*")
            .body(second)
            .put(path)
            .then()
            .statusCode(200)
            .body("proposal.latestVersion", equalTo(2))
            .body("proposal.submittedVersion", equalTo(1))
            .extract()
            .header("ETag");
    as(team.member()).header("If-Match", "\"0\"").body(second).put(path).then().statusCode(412);
    as(world.staff()).get(path).then().body("shown.number", equalTo(1));
    as(team.member()).get(path).then().body("shown.content.title", equalTo("第二版"));

    as(team.member()).header("If-Match", tag).post(path + "/submission").then().statusCode(200);
    as(world.staff()).get(path).then().body("shown.content.title", equalTo("第二版"));
    as(team.member())
        .get(path + "/versions")
        .then()
        .body("items.number", contains(2, 1))
        .body("items[1].content.title", equalTo("充电棚改造"));
    as(world.staff())
        .get(CALLS + "/" + call + "/proposals")
        .then()
        .body("items.title", contains("第二版"));
  }

  @Test
  void what_is_taken_back_does_not_count_until_it_is_submitted_again() {
    var team = world.aTeam();
    String call = world.aCall();
    String id = submitted(team, call);
    String path = PROPOSALS + "/" + id;

    as(team.member()).post(path + "/withdrawal").then().statusCode(200);
    assertThat(problem(as(team.member()).post(path + "/withdrawal"))).isEqualTo("not-submitted");
    as(world.staff()).get(CALLS + "/" + call + "/proposals").then().body("items", empty());
    submit(team, id).then().statusCode(200);
    as(world.staff()).get(CALLS + "/" + call + "/proposals").then().body("items", hasSize(1));
  }

  @Test
  void the_deadline_is_kept_to_the_millisecond_by_the_clock_of_the_server() {
    var plan = world.call();
    var deadline = inDays(10);
    String call = world.published(with(plan, "dates", dates(inDays(-1), deadline, inDays(20))));
    var team = world.aTeam();
    String first = begun(team, call);
    String second = begun(team, call);

    MovableClock.at(deadline.minusSeconds(30), () -> submit(team, first).then().statusCode(200));
    MovableClock.standingAt(
        deadline.minusMillis(1), () -> submit(team, second).then().statusCode(200));
    for (var late : List.of(deadline, deadline.plusMillis(1), deadline.plusSeconds(1))) {
      MovableClock.standingAt(
          late,
          () -> {
            assertThat(problem(submit(team, first))).isEqualTo("deadline-passed");
            assertThat(problem(begin(team, call, proposal(team.member(), 1))))
                .isEqualTo("deadline-passed");
            assertThat(
                    problem(
                        as(team.member())
                            .header("If-Match", "*")
                            .body(proposal(team.member(), 1))
                            .put(PROPOSALS + "/" + first)))
                .isEqualTo("deadline-passed");
            assertThat(problem(as(team.member()).post(PROPOSALS + "/" + first + "/withdrawal")))
                .isEqualTo("deadline-passed");
            assertThat(problem(attach(team, first))).isEqualTo("deadline-passed");
          });
    }
  }

  /** Ten of a team submit over and over while the deadline passes. */
  @Test
  void in_a_race_at_the_deadline_nothing_is_submitted_after_it() {
    var deadline = inDays(10);
    String call =
        world.published(with(world.call(), "dates", dates(inDays(-1), deadline, inDays(20))));
    var team = world.aTeam();
    String id = begun(team, call);
    submit(team, id).then().statusCode(200);

    MovableClock.at(
        deadline.minusMillis(400),
        () ->
            Race.run(
                10,
                i ->
                    () -> {
                      var answer = submit(team, id);
                      while (answer.statusCode() == 200) {
                        Instant submittedAt =
                            OffsetDateTime.parse(
                                    answer.then().extract().<String>path("proposal.submittedAt"))
                                .toInstant();
                        assertThat(submittedAt).isBefore(deadline);
                        answer = submit(team, id);
                      }
                      assertThat(problem(answer)).isEqualTo("deadline-passed");
                      return answer;
                    }));
    String last = as(team.member()).get(PROPOSALS + "/" + id).path("proposal.submittedAt");
    assertThat(OffsetDateTime.parse(last).toInstant()).isBefore(deadline);
  }

  @Test
  void before_it_opens_nothing_is_taken() {
    String call =
        world.published(with(world.call(), "dates", dates(inDays(1), inDays(2), inDays(3))));
    var team = world.aTeam();
    assertThat(problem(begin(team, call, proposal(team.member(), 1))))
        .isEqualTo("call-not-yet-open");
  }

  @Test
  void only_teams_that_are_called_and_under_an_agreement_on_the_deadlines_day_propose() {
    String called = world.aPartner();
    var plan = with(world.call(), "terms.eligibility.universities", List.of(called));
    String call = world.published(plan);
    var team = world.aTeamOf(called);
    var others = world.aTeam();
    var without = world.aTeamWithoutAgreement();

    begun(team, call);
    assertThat(problem(begin(others, call, proposal(others.member(), 1))))
        .isEqualTo("university-not-called");
    assertThat(problem(begin(without, world.aCall(), proposal(without.member(), 1))))
        .isEqualTo("no-agreement-on-deadline");
    assertThat(
            problem(
                as(others.member())
                    .body(map("teamCode", team.code(), "content", proposal(others.member(), 1)))
                    .post(CALLS + "/" + call + "/proposals")))
        .isEqualTo("other-team");
  }

  @Test
  void an_agreement_that_ends_before_the_deadline_does_not_count() {
    var partners = new PartnershipWorld(tokens);
    String university = partners.aUniversity();
    partners.anAgreement(world.community, university, "2020-01-01", today().plusDays(9));
    var team = world.aTeamOf(university);

    assertThat(problem(begin(team, world.aCall(), proposal(team.member(), 1))))
        .isEqualTo("no-agreement-on-deadline");
  }

  @Test
  void members_and_budget_keep_the_terms_when_it_is_submitted() {
    var plan = with(world.call(), "terms.eligibility.fewestMembers", 2);
    String call = world.published(with(plan, "terms.eligibility.mostMembers", 2));
    var team = world.aTeam();
    String path = PROPOSALS + "/" + begun(team, call);

    assertThat(problem(submit(team, path.substring(PROPOSALS.length() + 1))))
        .isEqualTo("too-few-members");
    save(team, path, with(proposal(team.member(), 1), "members", members(3)));
    assertThat(problem(submit(team, path.substring(PROPOSALS.length() + 1))))
        .isEqualTo("too-many-members");
    save(team, path, with(proposal(team.member(), 2_000_001), "members", members(2)));
    assertThat(problem(submit(team, path.substring(PROPOSALS.length() + 1))))
        .isEqualTo("over-proposal-limit");
    save(team, path, with(proposal(team.member(), 2_000_000), "members", members(2)));
    submit(team, path.substring(PROPOSALS.length() + 1)).then().statusCode(200);
  }

  @Test
  void of_twenty_proposals_a_team_begins_at_once_it_has_as_many_as_it_may() {
    var team = world.aTeam();
    String call = world.aCall();

    var answers =
        Race.run(20, i -> () -> begin(team, call, proposal(team.member(), 1)).statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers).filteredOn(status -> status == 201).hasSize(2);
    assertThat(problem(begin(team, call, proposal(team.member(), 1))))
        .isEqualTo("too-many-proposals");
  }

  @Test
  void nobody_but_the_team_reads_what_was_not_submitted_or_changes_anything() {
    var team = world.aTeam();
    var others = world.aTeam();
    String call = world.aCall();
    String path = PROPOSALS + "/" + begun(team, call);
    var supervisor = tokens.caller("teacher-" + UUID.randomUUID()).withRoles("teacher");
    var coordinator =
        tokens
            .caller("coordinator-" + UUID.randomUUID())
            .withRoles("coordinator")
            .inOrganizations(team.university());

    for (var nobody : List.of(others.member(), world.staff(), coordinator, supervisor)) {
      as(nobody).get(path).then().statusCode(404);
    }
    save(
        team,
        path,
        with(
            proposal(team.member(), 1),
            "supervisor",
            map("accountId", supervisor.id(), "name", "李教授", "task", "指导")));
    submit(team, path.substring(PROPOSALS.length() + 1)).then().statusCode(200);

    for (var reader : List.of(world.staff(), coordinator, supervisor)) {
      as(reader)
          .get(path)
          .then()
          .statusCode(200)
          .body("shown.content.supervisor.name", equalTo("李教授"));
    }
    as(others.member()).get(path).then().statusCode(404);
    as(world.otherStaff()).get(path).then().statusCode(404);
    as(others.member())
        .header("If-Match", "*")
        .body(proposal(others.member(), 1))
        .put(path)
        .then()
        .statusCode(404);
    as(others.member()).post(path + "/withdrawal").then().statusCode(404);
    as(coordinator).get(path + "/versions").then().statusCode(404);
    attach(others, path.substring(PROPOSALS.length() + 1)).then().statusCode(404);
  }

  @Test
  void what_was_submitted_keeps_its_files_until_it_is_submitted_again() {
    var team = world.aTeam();
    String id = begun(team, world.aCall());
    String file = created(attach(team, id));
    submit(team, id).then().statusCode(200);
    String later = created(attach(team, id));
    String files = PROPOSALS + "/" + id + "/attachments";

    as(team.member()).get(files).then().body("id", contains(file, later));
    as(world.staff()).get(files).then().body("id", contains(file));
    as(world.staff()).get(files + "/" + file).then().statusCode(200).contentType("image/jpeg");
    as(world.staff()).get(files + "/" + later).then().statusCode(404);

    as(team.member()).delete(files + "/" + file).then().statusCode(204);
    as(team.member()).delete(files + "/" + file).then().statusCode(404);
    as(team.member()).get(files).then().body("id", contains(later));
    as(world.staff()).get(files + "/" + file).then().statusCode(200);

    submit(team, id).then().statusCode(200);
    as(world.staff()).get(files).then().body("id", contains(later));
    as(world.staff()).get(files + "/" + file).then().statusCode(404);
    as(world.staff())
        .get(API + "/audit-entries?limit=200&community=" + world.community)
        .then()
        .body("items.action", hasItems("attach-to-proposal", "detach-from-proposal"));
  }

  @Test
  void a_file_that_was_never_submitted_goes_at_once() {
    var team = world.aTeam();
    String id = submitted(team, world.aCall());
    String file = created(attach(team, id));
    String files = PROPOSALS + "/" + id + "/attachments";
    as(team.member()).delete(files + "/" + file).then().statusCode(204);
    as(team.member()).get(files).then().body("", empty());
  }

  @Test
  void bad_input_is_named() {
    var team = world.aTeam();
    String call = world.aCall();
    var plan = proposal(team.member(), 1);
    var same = map("accountId", team.member().id(), "name", "王小明", "task", "x");
    for (var bad :
        List.of(
            with(plan, "title", ""),
            with(plan, "budget", List.of()),
            with(plan, "budget", Collections.singletonList(null)),
            with(plan, "budget", List.of(map("item", "x", "fen", 0))),
            with(plan, "members", List.of(same, same)),
            with(plan, "members", Collections.singletonList(null)),
            with(plan, "supervisor", same),
            with(plan, "plan", "x".repeat(20_001)))) {
      assertThat(problem(begin(team, call, bad))).isEqualTo("invalid-input");
    }
  }

  @Test
  void who_is_erased_stands_in_no_proposal_any_more() {
    var team = world.aTeam();
    String path = PROPOSALS + "/" + submitted(team, world.aCall());

    as(team.member()).get(API + "/me/data").then().body("proposals", not(empty()));
    as(team.member()).delete(API + "/me").then().statusCode(204);
    as(world.staff())
        .get(path)
        .then()
        .statusCode(200)
        .body("shown.content.members[0].name", equalTo("已注销 / erased"))
        .body("shown.content.members[0].accountId", not(equalTo(team.member().id().toString())));
  }

  @Test
  void lists_are_read_by_as_many_statements_however_long_they_are() {
    String call = world.aCall();
    var plan = with(world.call(), "terms.eligibility.mostProposalsPerTeam", 20);
    String mine = world.published(plan);
    var team = world.aTeam();
    for (int i = 0; i < 5; i++) {
      submitted(world.aTeam(), call);
      submitted(team, mine);
    }
    Statements.assertAlways(2, world.staff(), at(CALLS + "/" + call + "/proposals"), 5);
    Statements.assertAlways(1, team.member(), at(API + "/my-proposals"), 5);
  }

  private static void save(Team team, String path, Map<String, Object> content) {
    as(team.member()).header("If-Match", "*").body(content).put(path).then().statusCode(200);
  }

  private static List<Map<String, Object>> members(int howMany) {
    return IntStream.range(0, howMany)
        .mapToObj(i -> map("accountId", UUID.randomUUID(), "name", "成员" + i, "task", "调研"))
        .toList();
  }

  static Response attach(Team team, String proposal) {
    return as(team.member())
        .contentType("image/png")
        .body(VentureFiles.png())
        .post(PROPOSALS + "/" + proposal + "/attachments?name=photo.png");
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
