package io.boyuan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.boyuan.gateway.suite.FakeSuite;
import io.boyuan.gateway.suite.TestTokens;
import io.boyuan.platform.testing.CollectedTraces;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.TraceCollector;
import io.boyuan.platform.testing.TraceCollector.SeenSpan;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeSuite.class)
@QuarkusTestResource(value = CollectedTraces.class, restrictToAnnotatedClass = true)
class OneTraceTest {

  private final String traceId = UUID.randomUUID().toString().replace("-", "");
  TraceCollector collector;

  @Test
  void a_request_and_what_a_service_does_of_it_are_one_trace() {
    String place =
        given()
            .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
            .header("tracestate", "vendor=zhang-san")
            .header("User-Agent", "telephone-of-zhang-san")
            .get("/api/grid/v1/requests/4711?phone=13800000000")
            .then()
            .statusCode(200)
            .header("traceresponse", startsWith("00-" + traceId))
            .extract()
            .path("headers.traceparent");

    var spans = spansOnce(seen -> seen.size() == 2);
    var asked = kind("SERVER", spans).getFirst();
    var forwarded = kind("CLIENT", spans).getFirst();
    assertThat(asked.service()).isEqualTo("gateway");
    assertThat(asked.name()).isEqualTo("GET /api/grid/{path}");
    assertThat(asked.parentId()).isEqualTo("b7ad6b7169203331");
    assertThat(forwarded.parentId()).isEqualTo(asked.id());
    assertThat(place).isEqualTo("00-" + traceId + "-" + forwarded.id() + "-01");
    assertThat(spans)
        .allSatisfy(
            span ->
                assertThat(span.all())
                    .doesNotContain("4711")
                    .doesNotContain("13800000000")
                    .doesNotContain("zhang-san")
                    .doesNotContain("127.0.0.1"));
  }

  @Test
  void what_the_gateway_asks_itself_belongs_to_the_callers_trace() {
    given()
        .header("Authorization", "Bearer " + TestTokens.of("d", "dispatcher"))
        .header("traceparent", "00-" + traceId + "-b7ad6b7169203331-01")
        .get("/api/dispatch/v1/overview?community=traced")
        .then()
        .statusCode(200);

    var spans = spansOnce(seen -> kind("SERVER", seen).size() == 1 && seen.size() >= 4);
    var asked = kind("SERVER", spans).getFirst();
    assertThat(asked.name()).isEqualTo("GET /api/dispatch/v1/overview");
    assertThat(kind("CLIENT", spans))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(question -> assertThat(question.parentId()).isEqualTo(asked.id()));
  }

  /** They wait for the same key, and go on when the first of them has it. */
  @Test
  void callers_whose_tokens_are_verified_at_once_keep_their_own_traces() throws Exception {
    var traces =
        Stream.generate(() -> UUID.randomUUID().toString().replace("-", "")).limit(10).toList();
    var places =
        Race.run(
            10, i -> () -> forwardedWithin(traces.get(i), TestTokens.of("r-" + i, "resident")));

    for (int i = 0; i < traces.size(); i++) {
      assertThat(places.get(i)).startsWith("00-" + traces.get(i));
    }
  }

  private static String forwardedWithin(String trace, String token) {
    return given()
        .header("Authorization", "Bearer " + token)
        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
        .get("/api/grid/v1/grids")
        .path("headers.traceparent");
  }

  private List<SeenSpan> spansOnce(Predicate<List<SeenSpan>> there) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> collector.trace(traceId), there);
  }

  private static List<SeenSpan> kind(String kind, List<SeenSpan> spans) {
    return spans.stream().filter(span -> span.kind().equals(kind)).toList();
  }
}
