package io.boyuan.platform.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where spans go: over OTLP/HTTP to the collector whose address is set. Without one nothing is
 * recorded and nobody tries to send; requests, facts and logs have trace ids all the same.
 */
@Singleton
final class TraceExport {

  private static final Duration GATHERED = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Optional<URI> collector;
  private final Optional<List<String>> headers;
  private final double ratio;
  private final boolean callersDecide;

  TraceExport(
      @ConfigProperty(name = "otel.exporter.otlp.endpoint") Optional<URI> collector,
      @ConfigProperty(name = "otel.exporter.otlp.headers") Optional<List<String>> headers,
      @ConfigProperty(name = "otel.traces.sampler.arg", defaultValue = "1") double ratio,
      @ConfigProperty(name = "boyuan.traces.callers-decide", defaultValue = "true")
          boolean callersDecide) {
    this.callersDecide = callersDecide;
    this.collector = collector;
    this.headers = headers;
    this.ratio = ratio;
  }

  /**
   * A trace is recorded as a whole or not at all: who begins it decides. At the door that is the
   * gateway, whatever a caller says.
   */
  @Produces
  @Singleton
  Sampler sampler() {
    if (collector.isEmpty()) {
      return Sampler.alwaysOff();
    }
    var some = Sampler.traceIdRatioBased(ratio);
    return callersDecide
        ? Sampler.parentBased(some)
        : Sampler.parentBasedBuilder(some)
            .setRemoteParentSampled(some)
            .setRemoteParentNotSampled(some)
            .build();
  }

  @Produces
  @Singleton
  SpanProcessor processor() {
    return collector.map(this::sendingTo).orElseGet(SpanProcessor::composite);
  }

  private SpanProcessor sendingTo(URI address) {
    var sender =
        OtlpHttpSpanExporter.builder()
            .setEndpoint(address.toString().replaceFirst("/$", "") + "/v1/traces")
            .setCompression("gzip")
            .setTimeout(PATIENCE);
    for (String header : headers.orElse(List.of())) {
      int equals = header.indexOf('=');
      if (equals <= 0) {
        throw new IllegalArgumentException("otel.exporter.otlp.headers: no name=value in it");
      }
      sender.addHeader(
          header.substring(0, equals).strip(),
          URLDecoder.decode(header.substring(equals + 1).strip(), UTF_8));
    }
    return BatchSpanProcessor.builder(new PlainSpans(sender.build()))
        .setScheduleDelay(GATHERED)
        .build();
  }
}
