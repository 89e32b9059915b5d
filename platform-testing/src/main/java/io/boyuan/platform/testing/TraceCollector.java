package io.boyuan.platform.testing;

import com.google.protobuf.InvalidProtocolBufferException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A collector of traces as OTLP/HTTP wants it, that remembers every span it was sent. */
public final class TraceCollector implements AutoCloseable {

  private static final int ANY_PORT = 0;

  private final HttpServer server;
  private final List<SeenSpan> spans = new CopyOnWriteArrayList<>();

  private TraceCollector(HttpServer server) {
    this.server = server;
  }

  /**
   * Opens one.
   *
   * @return on any free port
   */
  public static TraceCollector start() {
    try {
      var server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ANY_PORT), 0);
      var collector = new TraceCollector(server);
      server.createContext("/v1/traces", collector::take);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return collector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What services are told as {@code OTEL_EXPORTER_OTLP_ENDPOINT}.
   *
   * @return its address
   */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /**
   * What came of one trace so far.
   *
   * @param traceId in hexadecimal
   * @return in the order it came, which is not that in which it began
   */
  public List<SeenSpan> trace(String traceId) {
    return spans.stream().filter(span -> span.traceId().equals(traceId)).toList();
  }

  /**
   * All that came so far.
   *
   * @return in the order it came
   */
  public List<SeenSpan> spans() {
    return List.copyOf(spans);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream body = new GZIPInputStream(exchange.getRequestBody())) {
      spans.addAll(read(body.readAllBytes()));
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private static List<SeenSpan> read(byte[] sent) throws InvalidProtocolBufferException {
    return ExportTraceServiceRequest.parseFrom(sent).getResourceSpansList().stream()
        .flatMap(TraceCollector::spansOf)
        .toList();
  }

  private static Stream<SeenSpan> spansOf(ResourceSpans sent) {
    String service = texts(sent.getResource().getAttributesList()).get("service.name");
    return sent.getScopeSpansList().stream()
        .flatMap(scope -> scope.getSpansList().stream())
        .map(span -> seen(service, span));
  }

  private static SeenSpan seen(String service, Span span) {
    var hex = HexFormat.of();
    return new SeenSpan(
        service,
        hex.formatHex(span.getTraceId().toByteArray()),
        hex.formatHex(span.getSpanId().toByteArray()),
        hex.formatHex(span.getParentSpanId().toByteArray()),
        span.getName(),
        span.getKind().name().replace("SPAN_KIND_", ""),
        texts(span.getAttributesList()),
        span.toString());
  }

  private static Map<String, String> texts(List<KeyValue> attributes) {
    var texts = new TreeMap<String, String>();
    for (var attribute : attributes) {
      var value = attribute.getValue();
      texts.put(
          attribute.getKey(),
          value.hasIntValue() ? Long.toString(value.getIntValue()) : value.getStringValue());
    }
    return texts;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /**
   * A span that came.
   *
   * @param service who sent it
   * @param traceId the trace it belongs to
   * @param id its own
   * @param parentId of the span that caused it; empty for the first
   * @param name what was done
   * @param kind such as {@code SERVER}
   * @param attributes what else it tells
   * @param all everything that was sent of it, to look for what must not be there
   */
  public record SeenSpan(
      String service,
      String traceId,
      String id,
      String parentId,
      String name,
      String kind,
      Map<String, String> attributes,
      String all) {}
}
