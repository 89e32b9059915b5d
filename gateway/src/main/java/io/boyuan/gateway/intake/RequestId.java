package io.boyuan.gateway.intake;

import io.opentelemetry.api.trace.Span;
import java.util.regex.Pattern;

/** The name under which one request is found in all logs. */
final class RequestId {

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The caller's own name for the request; where that is absent or odd, its trace's. */
  static String from(String sent) {
    return sent != null && VALID.matcher(sent).matches()
        ? sent
        : Span.current().getSpanContext().getTraceId();
  }
}
