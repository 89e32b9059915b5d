package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.boyuan.demo.Answer;
import io.boyuan.local.LocalSuite;
import io.boyuan.local.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Two replicas of every service: whichever is killed, the other goes on with what it did, and
 * nothing is lost or done twice.
 */
class ReplicasTest {

  private static final int SHIFTS = 4;
  private static final int CLIENTS = 4;
  private static final List<Part> SERVICES =
      List.of(Part.VOLUNTEER, Part.GRID, Part.BOOKING, Part.PARTNERSHIP);

  /** Nobody else's story has them serve at the same time. */
  private static final List<String> VOLUNTEERS =
      IntStream.of(22, 23, 24, 25, 27, 28, 29, 30).mapToObj(n -> "volunteer" + n).toList();

  private final RunningSuite running = RunningSuite.get();
  private final LocalSuite first = running.suite();
  private final Patrols patrols = new Patrols(running.api());

  @Test
  void whichever_replica_is_killed_each_record_earns_its_points_once() {
    try (var second = running.replicas()) {
      List<List<String>> shifts = records();
      List<Long> before = patrols.balances(VOLUNTEERS);

      verifyWhileAllAreKilledIn(first, shifts.subList(0, SHIFTS / 2));
      // The second has published since, so its relay leads.
      everybodyHasEarned(before, SHIFTS / 2);

      SERVICES.forEach(first::restart);
      verifyWhileAllAreKilledIn(second, shifts.subList(SHIFTS / 2, SHIFTS));
      everybodyHasEarned(before, SHIFTS);
    }
    for (String volunteer : VOLUNTEERS) {
      assertThat(servicesPaid(volunteer)).hasSize(SHIFTS).doesNotHaveDuplicates();
    }
  }

  private List<String> servicesPaid(String volunteer) {
    List<String> sources = new ArrayList<>();
    for (var entry :
        running
            .api()
            .as(volunteer)
            .get("/api/booking/v1/accounts/me?limit=200")
            .expect(200)
            .at("entries")) {
      if (entry.get("reason").asText().equals("SERVICE")) {
        sources.add(entry.get("sourceId").asText());
      }
    }
    return sources;
  }

  private List<List<String>> records() {
    List<List<String>> records = new ArrayList<>();
    var start = Patrols.justNow().minus(Patrols.LENGTH).plusSeconds(60);
    for (int shift = 0; shift < SHIFTS; shift++) {
      records.add(patrols.records(VOLUNTEERS, start.plus(Patrols.LENGTH.multipliedBy(shift))));
    }
    return records;
  }

  /** Several clients verify, and some have a request under way when the replicas die. */
  private void verifyWhileAllAreKilledIn(LocalSuite replicas, List<List<String>> shifts) {
    var records = shifts.stream().flatMap(List::stream).toList();
    var some = new CountDownLatch(records.size() / 3);
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var verified =
          records.stream()
              .map(
                  record ->
                      clients.submit(
                          () -> {
                            verifyInSpiteOf(record);
                            some.countDown();
                            return record;
                          }))
              .toList();
      assertThat(some.await(2, TimeUnit.MINUTES)).isTrue();
      SERVICES.forEach(replicas::kill);
      for (var each : verified) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was under way to a replica that died may have been done, which the repetition finds. */
  private void verifyInSpiteOf(String record) {
    assertThat(repeated(() -> patrols.propose(record))).isIn(200, 409);
    assertThat(repeated(() -> patrols.confirm(record))).isIn(200, 409);
  }

  private static int repeated(Supplier<Answer> call) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> call.get().status(), status -> status != 503);
  }

  private void everybodyHasEarned(List<Long> before, int points) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () ->
                patrols
                    .balances(VOLUNTEERS)
                    .equals(before.stream().map(balance -> balance + points).toList()));
  }
}
