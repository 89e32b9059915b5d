package io.boyuan.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;

class PlainSpanTest {

  private final InMemorySpanExporter sent = InMemorySpanExporter.create();

  @Test
  void what_could_tell_of_a_person_stays_here() {
    var span = exported();

    assertThat(span.getAttributes().asMap().values()).containsExactlyInAnyOrder("GET", "/me/{id}");
    assertThat(span.getTotalAttributeCount()).isEqualTo(2);
    assertThat(span.getName()).isEqualTo("GET /me/{id}");
  }

  @Test
  void of_a_failure_its_kind_alone_is_told() {
    var span = exported();

    assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(span.getStatus().getDescription()).isEmpty();
    assertThat(span.getEvents())
        .singleElement()
        .satisfies(
            event ->
                assertThat(event.getAttributes().asMap().values())
                    .containsExactly(IllegalStateException.class.getName()));
  }

  private SpanData exported() {
    try (var traces =
        SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new PlainSpans(sent)))
            .build()) {
      traces
          .get("test")
          .spanBuilder("GET /me/{id}")
          .setSpanKind(SpanKind.SERVER)
          .setAttribute("http.request.method", "GET")
          .setAttribute("http.route", "/me/{id}")
          .setAttribute("url.path", "/me/0af76519")
          .setAttribute("url.query", "phone=13800000000")
          .setAttribute("url.full", "http://here/me/0af76519?phone=13800000000")
          .setAttribute("client.address", "203.0.113.7")
          .setAttribute("network.peer.address", "203.0.113.7")
          .setAttribute("user_agent.original", "Someone's telephone")
          .setAttribute("enduser.id", "zhang-san")
          .setAttribute("db.query.text", "select * from person where name = '张三'")
          .startSpan()
          .recordException(new IllegalStateException("张三 lives elsewhere"))
          .setStatus(StatusCode.ERROR, "张三 lives elsewhere")
          .end();
      return sent.getFinishedSpanItems().getFirst();
    }
  }
}
