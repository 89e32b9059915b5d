package io.boyuan.platform.outbox;

import static io.boyuan.platform.notes.NoteWorld.NOTES;
import static io.boyuan.platform.notes.NoteWorld.as;
import static io.boyuan.platform.notes.NoteWorld.found;
import static io.boyuan.platform.notes.NoteWorld.plan;
import static io.boyuan.platform.notes.NoteWorld.rewrite;
import static io.boyuan.platform.notes.NoteWorld.write;
import static io.boyuan.platform.notes.NoteWorld.written;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.notes.NoteWritten;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class OutboxTest {

  private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";
  private static final String TRACE = "00-" + TRACE_ID + "-b7ad6b7169203331-01";

  Tokens tokens;
  Broker broker;
  @Inject Outbox outbox;
  @Inject AgroalDataSource database;
  NoteWorld world;
  FactReader reader;

  @BeforeEach
  void listen() {
    world = new NoteWorld(tokens);
    reader = new FactReader(broker, "boyuan.test");
  }

  @AfterEach
  void hangUp() {
    reader.close();
  }

  @Test
  void what_is_committed_is_published_as_a_cloud_event_and_then_deleted() {
    String id =
        as(world.aResident())
            .header("traceparent", TRACE)
            .body(plan("hello"))
            .post(NOTES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var note = UUID.fromString(id);

    var fact = reader.about(note, 1).getFirst();

    assertThat(fact.headers())
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_type", "boyuan.test.note-written.v1")
        .containsEntry("ce_source", "/test-service")
        .containsEntry("ce_subject", id)
        .containsEntry("ce_aggregateversion", "0")
        .containsEntry("content-type", "application/json")
        .hasEntrySatisfying(
            "traceparent",
            here -> assertThat(here).startsWith("00-" + TRACE_ID).isNotEqualTo(TRACE));
    assertThat(UUID.fromString(fact.headers().get("ce_id")).version()).isEqualTo(7);
    assertThat(Instant.parse(fact.headers().get("ce_time"))).isNotNull();
    assertThat(fact.data())
        .isEqualTo("{\"noteId\":\"%s\",\"aggregateVersion\":0,\"text\":\"hello\"}".formatted(id));
    await().until(() -> waitingAbout(note).isEmpty());
  }

  @Test
  void a_malformed_trace_is_replaced_by_a_new_one() {
    String id =
        as(world.aResident())
            .header("traceparent", "00-nonsense")
            .body(plan("hello"))
            .post(NOTES)
            .path("id");

    assertThat(reader.about(UUID.fromString(id), 1).getFirst().headers().get("traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
  }

  @Test
  void what_is_rolled_back_is_never_published() {
    var note = UUID.randomUUID();

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          outbox.tell(new NoteWritten(note, 1, "undone"));
                          throw new IllegalStateException("undo it");
                        }))
        .hasMessageContaining("undo it");
    told(new NoteWritten(note, 2, "done"));

    assertThat(reader.about(note, 1))
        .extracting(fact -> fact.aggregateVersion())
        .containsExactly(2L);
  }

  @Test
  void a_refused_request_tells_nothing() {
    var resident = world.aResident();

    write(resident, "refuse me").then().statusCode(409);
    var accepted = written(resident, "take me");

    reader.about(accepted, 1);
    assertThat(found(database, "select text from note where author_id = ?", resident.id()))
        .containsExactly("take me");
    assertThat(found(database, "select data from outbox where data like '%refuse me%'")).isEmpty();
  }

  @Test
  void outside_of_a_transaction_nothing_can_be_told() {
    assertThatThrownBy(() -> outbox.tell(new NoteWritten(UUID.randomUUID(), 1, "lost")))
        .hasStackTraceContaining("TransactionRequiredException");
  }

  @Test
  void a_fact_longer_than_kafka_takes_is_refused_with_its_transaction() {
    var note = UUID.randomUUID();

    assertThatThrownBy(() -> told(new NoteWritten(note, 1, "长".repeat(400_000))))
        .hasStackTraceContaining("too long");

    assertThat(waitingAbout(note)).isEmpty();
  }

  @Test
  void facts_of_one_aggregate_are_published_in_its_order_whoever_races_to_change_it() {
    var note = written(world.aResident(), "first");

    List<Integer> answers =
        Race.run(40, i -> () -> rewrite(world.staff(), note, "*", "number " + i).statusCode());

    assertThat(answers).containsOnly(200);
    assertThat(reader.about(note, 41))
        .extracting(fact -> fact.aggregateVersion())
        .containsExactlyElementsOf(LongStream.rangeClosed(0, 40).boxed().toList());
  }

  @Test
  void more_facts_than_a_batch_holds_keep_the_order_of_each_aggregate() {
    var notes = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    for (int chunk = 0; chunk < 4; chunk++) {
      int first = chunk * 120;
      told(
          IntStream.range(first, first + 120)
              .boxed()
              .flatMap(version -> notes.stream().map(n -> new NoteWritten(n, version, "x")))
              .toArray(NoteWritten[]::new));
    }

    for (UUID note : notes) {
      assertThat(reader.about(note, 480))
          .extracting(fact -> fact.aggregateVersion())
          .containsExactlyElementsOf(LongStream.range(0, 480).boxed().toList());
    }
  }

  @Test
  void only_one_relay_publishes_and_the_next_takes_over_when_it_is_gone() throws SQLException {
    try (var connection = database.getConnection()) {
      await().until(() -> !found(database, HOLDERS).isEmpty());
      assertThat(OutboxTable.acquire(connection)).as("there is a relay").isNull();

      var note = UUID.randomUUID();
      try (var ours = takenOver(connection)) {
        told(new NoteWritten(note, 1, "waits for us"));
        await()
            .during(Duration.ofSeconds(1))
            .atMost(Duration.ofSeconds(10))
            .until(() -> waitingAbout(note).size() == 1);
        assertThat(ours.next(500)).extracting(OutboxTable.Waiting::aggregateId).contains(note);
      }

      assertThat(reader.about(note, 1)).hasSize(1);
    }
  }

  @Test
  void the_age_of_the_oldest_waiting_fact_is_a_metric() {
    await()
        .untilAsserted(
            () ->
                given()
                    .get("/q/metrics")
                    .then()
                    .statusCode(200)
                    .body(containsString("boyuan_outbox_oldest_seconds")));
  }

  private static final String HOLDERS =
      "select pid from pg_locks where locktype = 'advisory' and granted"
          + " and database = (select oid from pg_database where datname = current_database())";

  /** Breaks the relay's connection until its lock is ours. */
  private OutboxTable takenOver(java.sql.Connection connection) {
    return await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(
            () -> {
              found(database, "select pg_terminate_backend(pid) from (" + HOLDERS + ") relay");
              return OutboxTable.acquire(connection);
            },
            table -> table != null);
  }

  private void told(NoteWritten... facts) {
    QuarkusTransaction.requiringNew().run(() -> List.of(facts).forEach(outbox::tell));
  }

  private List<String> waitingAbout(UUID aggregate) {
    return found(database, "select event_id from outbox where aggregate_id = ?", aggregate);
  }
}
