package io.boyuan.endtoend;

import io.boyuan.demo.Api;
import io.boyuan.demo.LoadReference;
import io.boyuan.demo.Narrator;
import io.boyuan.demo.ReferenceCommunity;
import io.boyuan.local.LocalSuite;
import io.boyuan.local.Part;
import io.boyuan.platform.testing.TraceCollector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The whole suite, started once for all stories, with the reference community in it. */
final class RunningSuite {

  private static RunningSuite running;

  private static final Set<Part> SERVICES =
      EnumSet.of(Part.VOLUNTEER, Part.GRID, Part.BOOKING, Part.PARTNERSHIP);

  private final Map<Part, Balancer> doors = new EnumMap<>(Part.class);
  private final TraceCollector traces = TraceCollector.start();
  private final LocalSuite suite;
  private final Api api;
  private final ReferenceCommunity reference = ReferenceCommunity.read(null);
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Narrator narrator =
      new Narrator(new PrintStream(told, true, StandardCharsets.UTF_8), false);

  private RunningSuite() {
    var environment = new HashMap<String, String>();
    for (Part service : SERVICES) {
      var door = Balancer.open();
      doors.put(service, door);
      environment.put("BOYUAN_GATEWAY_SERVICES_" + service.name() + "_URL", door.address());
    }
    environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", traces.address().toString());
    this.suite = LocalSuite.start(freshHome(), environment);
    leadTo(List.of(suite));
    this.api = new Api(suite.gateway(), suite.keycloak(), "en");
  }

  /** It stops when the tests end, by the suite's own shutdown hook. */
  static synchronized RunningSuite get() {
    if (running == null) {
      running = new RunningSuite();
      running.loadReference();
    }
    return running;
  }

  /** A second replica of every service, behind the same doors. */
  LocalSuite replicas() {
    var replicas = suite.replicas(freshHome());
    leadTo(List.of(suite, replicas));
    return replicas;
  }

  private void leadTo(List<LocalSuite> replicas) {
    doors.forEach(
        (service, door) ->
            door.leadTo(replicas.stream().map(one -> one.address(service)).toList()));
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
