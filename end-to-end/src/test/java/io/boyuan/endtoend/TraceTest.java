package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.boyuan.demo.ServeEarnBook;
import io.boyuan.platform.testing.TraceCollector.SeenSpan;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a click to the points. */
class TraceTest {

  private static final String VERIFIED = "process boyuan.volunteer.service-verified.v1";
  private static final Pattern PERSONAL =
      Pattern.compile(
          "url\\.(path|query|full)|client\\.|peer|user_agent|enduser|exception.message");

  private final RunningSuite running = RunningSuite.get();

  @Test
  void a_click_and_the_points_that_come_of_it_are_one_trace_over_three_services() {
    new ServeEarnBook(running.api(), running.narrator(), "boyuan", Clock.systemUTC()).run();

    var points = await().atMost(Duration.ofSeconds(30)).until(this::earning, Optional::isPresent);
    var effect = points.orElseThrow();
    var trace = running.traces().trace(effect.traceId());
    var told = parentOf(effect, trace);
    var verified = parentOf(told, trace);
    var forwarded = parentOf(verified, trace);
    var clicked = parentOf(forwarded, trace);

    assertThat(List.of(clicked, forwarded, verified, told, effect))
        .extracting(span -> span.service() + " " + span.kind())
        .containsExactly(
            "gateway SERVER",
            "gateway CLIENT",
            "volunteer-service SERVER",
            "volunteer-service PRODUCER",
            "booking-service CONSUMER");
    assertThat(clicked.name()).endsWith(" /api/volunteer/{path}");
    assertThat(verified.name()).contains("/api/volunteer/v1/").contains("{");
  }

  @Test
  void no_span_of_any_service_tells_of_persons() {
    new ServeEarnBook(running.api(), running.narrator(), "boyuan", Clock.systemUTC()).run();
    await().atMost(Duration.ofSeconds(30)).until(this::earning, Optional::isPresent);

    assertThat(running.traces().spans())
        .isNotEmpty()
        .noneMatch(span -> PERSONAL.matcher(span.all()).find());
  }

  /** Points by a verification whose whole trace has come. */
  private Optional<SeenSpan> earning() {
    return running.traces().spans().stream()
        .filter(span -> span.service().equals("booking-service") && span.name().equals(VERIFIED))
        .filter(
            span ->
                running.traces().trace(span.traceId()).stream()
                    .anyMatch(
                        first ->
                            first.service().equals("gateway") && first.kind().equals("SERVER")))
        .findFirst();
  }

  private static SeenSpan parentOf(SeenSpan span, List<SeenSpan> trace) {
    return trace.stream()
        .filter(each -> each.id().equals(span.parentId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no parent of " + span + " in " + trace));
  }
}
