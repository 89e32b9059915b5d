package io.boyuan.endtoend;

import io.boyuan.demo.Api;
import io.boyuan.demo.LoadReference;
import io.boyuan.demo.Narrator;
import io.boyuan.demo.ReferenceCommunity;
import io.boyuan.local.LocalSuite;
import io.boyuan.platform.testing.TraceCollector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** The whole suite, started once for all stories, with the reference community in it. */
final class RunningSuite {

  private static RunningSuite running;

  private final LocalSuite suite;
  private final TraceCollector traces;
  private final Api api;
  private final ReferenceCommunity reference = ReferenceCommunity.read(null);
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Narrator narrator =
      new Narrator(new PrintStream(told, true, StandardCharsets.UTF_8), false);

  private RunningSuite(LocalSuite suite, TraceCollector traces) {
    this.traces = traces;
    this.suite = suite;
    this.api = new Api(suite.gateway(), suite.keycloak(), "en");
  }

  /** It stops when the tests end, by the suite's own shutdown hook. */
  static synchronized RunningSuite get() {
    if (running == null) {
      var traces = TraceCollector.start();
      var settings = Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", traces.address().toString());
      running = new RunningSuite(LocalSuite.start(freshHome(), settings), traces);
      running.loadReference();
    }
    return running;
  }

  private static Path freshHome() {
    try {
      return Files.createTempDirectory(Path.of("target"), "suite");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void loadReference() {
    new LoadReference(api, narrator, reference, Clock.systemUTC()).run();
  }

  LocalSuite suite() {
    return suite;
  }

  /** The spans that all parts have sent. */
  TraceCollector traces() {
    return traces;
  }

  Api api() {
    return api;
  }

  Narrator narrator() {
    return narrator;
  }

  String told() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
