package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SituationTest {

  Tokens tokens;

  @Test
  void the_street_sees_what_is_open_and_what_is_due_soonest() {
    var here = new RequestWorld(tokens);
    var there = new RequestWorld(tokens);
    String light = here.aRequest("street-light");
    there.aRequest("street-light");

    seenBy(here.dispatcher(), here.community(), there.community())
        .statusCode(200)
        .body("open", equalTo(2))
        .body("unaccepted", equalTo(2))
        .body("overdue", equalTo(0))
        .body("soonest", hasSize(2));
    seenBy(here.staff(), here.community()).body("soonest.id", contains(light));
  }

  @Test
  void what_is_past_its_time_is_overdue() {
    var world = new RequestWorld(tokens);
    world.aRequest();

    MovableClock.at(
        Instant.now().plus(Duration.ofDays(30)),
        () ->
            seenBy(world.dispatcher(), world.community())
                .body("open", equalTo(1))
                .body("overdue", equalTo(1)));
  }

  @Test
  void staff_watch_their_own_community_alone() {
    var here = new RequestWorld(tokens);
    var there = new RequestWorld(tokens);

    seenBy(here.staff(), here.community(), there.community())
        .statusCode(403)
        .body("type", equalTo("urn:boyuan:problem:other-community"));
    seenBy(here.resident(), here.community()).statusCode(403);
  }

  @Test
  void one_to_fifty_communities_are_watched_at_once() {
    var world = new RequestWorld(tokens);
    var many = IntStream.range(0, 51).mapToObj(i -> "c" + i).toArray(String[]::new);

    seenBy(world.dispatcher()).statusCode(400);
    seenBy(world.dispatcher(), " ").statusCode(400);
    seenBy(world.dispatcher(), many).statusCode(400);
  }

  @Test
  void it_asks_the_database_three_times() {
    var world = new RequestWorld(tokens);
    world.aRequest();
    world.aRequest();

    assertThat(Statements.during(() -> seenBy(world.dispatcher(), world.community()))).hasSize(3);
  }

  private static ValidatableResponse seenBy(TestCaller caller, String... communities) {
    return as(caller).queryParam("community", List.of(communities)).get(API + "/situation").then();
  }
}
