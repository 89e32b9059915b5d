package io.boyuan.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {

  private static final String PLACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @Test
  void a_place_is_read_as_it_was_written() {
    assertThat(Traceparent.of(Traceparent.read(PLACE))).isEqualTo(PLACE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "00-nonsense",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01"
      })
  void what_names_no_place_is_outside_of_any_trace(String traceparent) {
    var context = Traceparent.read(traceparent);

    assertThat(Span.fromContext(context).getSpanContext().isValid()).isFalse();
    assertThat(Traceparent.of(context)).isNull();
  }

  @Test
  void outside_of_a_trace_there_is_no_place() {
    assertThat(Traceparent.current()).isNull();
  }
}
