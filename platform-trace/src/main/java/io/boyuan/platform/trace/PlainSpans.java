package io.boyuan.platform.trace;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.Collection;
import org.jboss.logging.Logger;

/** Sends spans without what they could tell of persons, and says when nobody takes them. */
final class PlainSpans implements SpanExporter {

  private static final Logger LOG = Logger.getLogger(PlainSpans.class);
  private static final long QUIET_NANOS = Duration.ofMinutes(1).toNanos();

  private final SpanExporter sender;
  private volatile long warnedAt = System.nanoTime() - QUIET_NANOS;

  PlainSpans(SpanExporter sender) {
    this.sender = sender;
  }

  @Override
  public CompletableResultCode export(Collection<SpanData> spans) {
    var sent = sender.export(spans.stream().<SpanData>map(PlainSpan::new).toList());
    sent.whenComplete(() -> warnIfLost(sent));
    return sent;
  }

  private void warnIfLost(CompletableResultCode sent) {
    long now = System.nanoTime();
    if (!sent.isSuccess() && now - warnedAt >= QUIET_NANOS) {
      warnedAt = now;
      LOG.warnf("Traces are lost: nobody takes them: %s", sent.getFailureThrowable());
    }
  }

  @Override
  public CompletableResultCode flush() {
    return sender.flush();
  }

  @Override
  public CompletableResultCode shutdown() {
    return sender.shutdown();
  }
}
