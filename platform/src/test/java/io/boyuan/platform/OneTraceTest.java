package io.boyuan.platform;

import static io.boyuan.platform.notes.NoteWorld.NOTES;
import static io.boyuan.platform.notes.NoteWorld.as;
import static io.boyuan.platform.notes.NoteWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.boyuan.platform.inbox.Knocks;
import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.notes.NoteWritten;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.CollectedTraces;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.platform.testing.TraceCollector;
import io.boyuan.platform.testing.TraceCollector.SeenSpan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
@QuarkusTestResource(value = CollectedTraces.class, restrictToAnnotatedClass = true)
class OneTraceTest {

  Tokens tokens;
  Broker broker;
  TraceCollector collector;
  @Inject Outbox outbox;
  @Inject Scheduler scheduler;
  NoteWorld world;
  FactReader reader;
  Knocks knocks;
  final String traceId = UUID.randomUUID().toString().replace("-", "");

  @BeforeEach
  void open() {
    world = new NoteWorld(tokens);
    reader = new FactReader(broker, "boyuan.test");
    knocks = new Knocks(broker);
  }

  @AfterEach
  void close() {
    reader.close();
    knocks.close();
  }

  @Test
  void what_somebody_does_and_all_that_comes_of_it_is_one_trace() {
    String id = written().then().statusCode(201).extract().path("id");
    var told = reader.about(UUID.fromString(id), 1).getFirst().headers().get("traceparent");
    var knock = knocks.knockWithin(told);

    var request = await().until(() -> spans("SERVER"), spans -> spans.size() == 1).getFirst();
    var publishing = await().until(() -> spans("PRODUCER"), spans -> spans.size() == 1).getFirst();
    var effects = await().until(() -> spans("CONSUMER"), spans -> spans.size() == 2);

    assertThat(request.name()).isEqualTo("POST /api/test/v1/notes");
    assertThat(request.service()).isEqualTo("test-service");
    assertThat(publishing.name()).isEqualTo("send boyuan.test");
    assertThat(publishing.parentId()).isEqualTo(request.id());
    assertThat(told).isEqualTo("00-" + traceId + "-" + publishing.id() + "-01");
    assertThat(effects)
        .allSatisfy(
            effect -> {
              assertThat(effect.name()).isEqualTo("process boyuan.other.knocked.v1");
              assertThat(effect.parentId()).isEqualTo(publishing.id());
              assertThat(effect.attributes()).containsEntry("messaging.message.id", knock);
            })
        .extracting(effect -> effect.attributes().get("messaging.consumer.group.name"))
        .containsExactlyInAnyOrder("first-echo", "second-echo");
  }

  @Test
  void work_by_the_clock_begins_a_trace() {
    var note = UUID.randomUUID();
    scheduler
        .newJob("tell-by-the-clock")
        .setInterval("1h")
        .setTask(
            run ->
                QuarkusTransaction.requiringNew()
                    .run(() -> outbox.tell(new NoteWritten(note, 1, "by the clock"))))
        .schedule();

    var told = reader.about(note, 1).getFirst().headers().get("traceparent");
    scheduler.unscheduleJob("tell-by-the-clock");

    var trace = told.substring(3, 35);
    await()
        .until(
            () -> collector.trace(trace),
            spans -> spans.stream().anyMatch(span -> span.parentId().isEmpty()));
    assertThat(collector.trace(trace))
        .filteredOn(span -> span.parentId().isEmpty())
        .singleElement()
        .satisfies(work -> assertThat(work.kind()).isEqualTo("INTERNAL"));
  }

  @Test
  void a_trace_tells_nothing_of_persons() {
    var author = UUID.randomUUID();
    as(world.aResident())
        .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
        .header("User-Agent", "telephone-of-zhang-san")
        .queryParam("author", author)
        .get(NOTES + "/oldest")
        .then()
        .statusCode(200);
    as(world.aResident())
        .header("traceparent", "00-" + traceId + "-b7ad6b7169203332-01")
        .get("/api/test/v1/people/" + author)
        .then()
        .statusCode(404);
    as(world.aResident())
        .header("traceparent", "00-" + traceId + "-b7ad6b7169203333-01")
        .get(NOTES + "/broken")
        .then()
        .statusCode(500);

    var spans = await().until(() -> spans("SERVER"), seen -> seen.size() == 3);
    assertThat(spans)
        .extracting(SeenSpan::name)
        .containsExactlyInAnyOrder(
            "GET /api/test/v1/notes/oldest", "GET /", "GET /api/test/v1/notes/broken");
    assertThat(spans)
        .allSatisfy(
            span ->
                assertThat(span.all())
                    .doesNotContain(author.toString())
                    .doesNotContain("zhang-san")
                    .doesNotContain("127.0.0.1")
                    .doesNotContain("a secret of the inside"));
  }

  @Test
  void the_log_names_the_trace() {
    var logged = new CopyOnWriteArrayList<String>();
    var listening =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(String.valueOf(ExtLogRecord.wrap(entry).getMdc("traceId")));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var log = LogContext.getLogContext().getLogger("io.boyuan.platform.http");
    log.addHandler(listening);
    try {
      as(world.aResident())
          .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
          .get(NOTES + "/broken")
          .then()
          .statusCode(500);
    } finally {
      log.removeHandler(listening);
    }
    assertThat(logged).contains(traceId);
  }

  @Test
  void health_and_metrics_make_no_traces() {
    as(world.aResident())
        .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
        .get("/q/health/ready")
        .then()
        .statusCode(200);
    written().then().statusCode(201);

    await().until(() -> spans("SERVER"), spans -> !spans.isEmpty());
    assertThat(spans("SERVER")).extracting(SeenSpan::name).containsExactly("POST " + NOTES);
  }

  private Response written() {
    return as(world.aResident())
        .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
        .body(plan("traced"))
        .post(NOTES);
  }

  private List<SeenSpan> spans(String kind) {
    return collector.trace(traceId).stream().filter(span -> span.kind().equals(kind)).toList();
  }
}
