package io.boyuan.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceExportTest {

  private static final URI NOBODY = URI.create("http://localhost:1");
  private static final String SAMPLED = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final String UNSAMPLED = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

  @Test
  void without_a_collector_there_are_ids_and_nothing_is_recorded() {
    var span = span(new TraceExport(Optional.empty(), Optional.empty(), 1, true), SAMPLED);

    assertThat(span.isRecording()).isFalse();
    assertThat(Traceparent.of(Context.root().with(span)))
        .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
        .doesNotContain("b7ad6b7169203331")
        .endsWith("-00");
  }

  @Test
  void a_collector_that_is_away_harms_nobody() {
    var export = new TraceExport(Optional.of(NOBODY), Optional.empty(), 1, true);
    try (var traces =
        SdkTracerProvider.builder()
            .setSampler(export.sampler())
            .addSpanProcessor(export.processor())
            .build()) {
      traces.get("test").spanBuilder("lost").startSpan().end();

      assertThat(traces.forceFlush().join(20, TimeUnit.SECONDS).isDone()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    SAMPLED + ", 0, true, true",
    UNSAMPLED + ", 1, true, false",
    SAMPLED + ", 0, false, false",
    UNSAMPLED + ", 1, false, true"
  })
  void who_begins_a_trace_decides_and_at_the_door_that_is_the_gateway(
      String caller, double ratio, boolean callersDecide, boolean recorded) {
    var export = new TraceExport(Optional.of(NOBODY), Optional.empty(), ratio, callersDecide);

    assertThat(span(export, caller).isRecording()).isEqualTo(recorded);
  }

  @Test
  void a_header_that_is_none_ends_the_start() {
    var export = new TraceExport(Optional.of(NOBODY), Optional.of(List.of("secret")), 1, true);

    assertThatThrownBy(export::processor)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("otel.exporter.otlp.headers")
        .hasMessageNotContaining("secret");
  }

  private static Span span(TraceExport export, String caller) {
    try (var traces = SdkTracerProvider.builder().setSampler(export.sampler()).build()) {
      return traces.get("test").spanBuilder("x").setParent(Traceparent.read(caller)).startSpan();
    }
  }
}
