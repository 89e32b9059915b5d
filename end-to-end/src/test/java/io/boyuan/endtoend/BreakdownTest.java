package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.boyuan.demo.Api;
import io.boyuan.local.LocalSuite;
import io.boyuan.local.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is verified while a part is away earns all the same, once it is back. */
class BreakdownTest {

  private static final String VOLUNTEER = "/api/volunteer/v1";

  /** As many as one can check in to at once, one after the other. */
  private static final int SHIFTS = 7;

  /** In this category five minutes are a point. */
  private static final String CATEGORY = "ENVIRONMENT_HYGIENE";

  private static final int MINUTES = 5;
  private static final Duration SHIFT = Duration.ofMinutes(MINUTES);

  /** Not those of the demo's stories, who serve at the same time. */
  private static final List<String> VOLUNTEERS =
      Stream.concat(
              Stream.of("volunteer5", "volunteer6", "volunteer7", "volunteer8", "talent"),
              IntStream.rangeClosed(11, 20).mapToObj(number -> "volunteer" + number))
          .toList();

  private final RunningSuite running = RunningSuite.get();
  private final LocalSuite suite = running.suite();
  private final Api api = running.api();

  @BeforeEach
  void everything_is_up() {
    for (Part part : Part.values()) {
      // What lost its database a moment ago finds it again.
      await(part.id()).atMost(Duration.ofSeconds(30)).until(() -> suite.isHealthy(part));
    }
    everybodyIsSignedIn();
  }

  /**
   * After its database was killed Keycloak stumbles over each connection it still thinks it has.
   */
  private void everybodyIsSignedIn() {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () -> {
              balanceOf("coordinator");
              balanceOf("staff");
              balanceOf("volunteer");
              balanceOf("volunteer21");
              return balances().size() == VOLUNTEERS.size();
            });
  }

  @Test
  void while_kafka_is_stopped_105_records_are_verified_and_all_earn_within_10_s_of_its_return() {
    List<String> records = new ArrayList<>();
    var start = justNow().minus(SHIFT).plusSeconds(60);
    for (int shift = 0; shift < SHIFTS; shift++) {
      records.addAll(records(VOLUNTEERS, start.plus(SHIFT.multipliedBy(shift))));
    }
    assertThat(records).hasSize(105);
    List<Long> before = balances();

    suite.stop(Part.KAFKA);
    records.forEach(this::verifyWhole);
    suite.restart(Part.KAFKA);

    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> balances().equals(before.stream().map(points -> points + SHIFTS).toList()));
  }

  @Test
  void a_service_killed_between_its_commit_and_its_publish_tells_after_its_restart() {
    String record = records(List.of("volunteer21"), justNow()).getFirst();
    long before = balanceOf("volunteer21");

    suite.stop(Part.KAFKA);
    verifyWhole(record);
    suite.kill(Part.VOLUNTEER);
    suite.restart(Part.KAFKA);
    suite.restart(Part.VOLUNTEER);

    await().atMost(Duration.ofSeconds(30)).until(() -> balanceOf("volunteer21") == before + 1);
  }

  @Test
  void a_service_that_is_away_is_named_and_the_others_go_on() {
    suite.kill(Part.GRID);
    try {
      var away = api.as(null).get("/api/grid/v1/grids");
      assertThat(away.status()).isEqualTo(503);
      assertThat(away.problem()).isEqualTo("service-unavailable");
      api.as(null).get("/api/booking/v1/spaces").expect(200);
    } finally {
      suite.restart(Part.GRID);
    }
    api.as(null).get("/api/grid/v1/grids").expect(200);
  }

  @Test
  void what_was_booked_is_there_after_the_database_was_killed() {
    long balance = balanceOf("volunteer2");

    suite.kill(Part.POSTGRESQL);
    suite.restart(Part.POSTGRESQL);

    await().atMost(Duration.ofSeconds(30)).until(() -> statusOf("/api/booking/v1/spaces") == 200);
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> !suite.token("admin").isEmpty());
    assertThat(balanceOf("volunteer2")).isEqualTo(balance);
  }

  private int statusOf(String path) {
    return api.as(null).get(path).status();
  }

  /** So that a shift has begun, and one can check in. */
  private static Instant justNow() {
    return Clock.systemUTC().instant().minusSeconds(30);
  }

  /** Records that wait to be verified, one for each of these, in a shift of their own. */
  private List<String> records(List<String> people, Instant start) {
    var plan =
        Map.of(
            "title",
            "巡查 " + start,
            "category",
            CATEGORY,
            "communityCode",
            "boyuan",
            "posts",
            List.of(
                Map.of(
                    "name",
                    "巡查",
                    "capacity",
                    people.size(),
                    "category",
                    CATEGORY,
                    "shifts",
                    List.of(
                        Map.of(
                            "startsAt", start.toString(),
                            "endsAt", start.plus(SHIFT).toString())))));
    String shift =
        api.as("coordinator")
            .post(VOLUNTEER + "/activities", plan)
            .expect(201)
            .text("posts/0/shifts/0/id");
    String path = VOLUNTEER + "/shifts/" + shift;
    return people.stream()
        .map(
            name -> {
              var volunteer = api.as(name);
              volunteer.post(path + "/sign-ups", null).expect(201);
              String record =
                  volunteer.post(path + "/check-ins", codeOf(path)).expect(201).text("id");
              volunteer.post(path + "/check-outs", codeOf(path)).expect(200);
              return record;
            })
        .toList();
  }

  private Map<String, String> codeOf(String shift) {
    return Map.of(
        "code", api.as("coordinator").get(shift + "/check-in-code").expect(200).text("code"));
  }

  private void verifyWhole(String record) {
    String verification = VOLUNTEER + "/service-records/" + record + "/verification";
    api.as("coordinator")
        .post(verification, Map.of("minutes", MINUTES, "reason", "现场登记"))
        .expect(200);
    api.as("staff").post(verification, Map.of()).expect(200);
  }

  private List<Long> balances() {
    return VOLUNTEERS.stream().map(this::balanceOf).toList();
  }

  private long balanceOf(String user) {
    return api.as(user).get("/api/booking/v1/accounts/me").expect(200).at("balance").asLong();
  }
}
