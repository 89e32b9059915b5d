package io.boyuan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.boyuan.demo.ServeEarnBook;
import io.boyuan.platform.testing.TraceCollector.SeenSpan;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
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

    var chain = await().atMost(Duration.ofSeconds(30)).until(this::earning, Optional::isPresent);

    assertThat(chain.orElseThrow())
        .extracting(span -> span.service() + " " + span.kind())
        .containsExactly(
            "gateway SERVER",
            "gateway CLIENT",
            "volunteer-service SERVER",
            "volunteer-service PRODUCER",
            "booking-service CONSUMER");
    assertThat(chain.orElseThrow().getFirst().name()).endsWith(" /api/volunteer/{path}");
    assertThat(chain.orElseThrow().get(2).name()).contains("/api/volunteer/v1/").contains("{");
  }

  @Test
  void no_span_of_any_service_tells_of_persons() {
    new ServeEarnBook(running.api(), running.narrator(), "boyuan", Clock.systemUTC()).run();
    await().atMost(Duration.ofSeconds(30)).until(this::earning, Optional::isPresent);

    assertThat(running.traces().spans())
        .isNotEmpty()
        .noneMatch(span -> PERSONAL.matcher(span.all()).find());
  }

  /**
   * From a click to the points that came of it. Not each chain is ever whole: a service that
   * another story killed has taken its last spans along.
   */
  private Optional<List<SeenSpan>> earning() {
    return running.traces().spans().stream()
        .filter(span -> span.service().equals("booking-service") && span.name().equals(VERIFIED))
        .map(this::chainTo)
        .filter(chain -> chain.getFirst().service().equals("gateway"))
        .filter(chain -> chain.getFirst().kind().equals("SERVER"))
        .findFirst();
  }

  private List<SeenSpan> chainTo(SeenSpan effect) {
    var trace = running.traces().trace(effect.traceId());
    var chain = new ArrayDeque<SeenSpan>();
    var next = Optional.of(effect);
    while (next.isPresent()) {
      var span = next.get();
      chain.addFirst(span);
      next = trace.stream().filter(each -> each.id().equals(span.parentId())).findFirst();
    }
    return List.copyOf(chain);
  }
}
