package io.boyuan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * What the street sees: how soon a fact has reached all of 1,000 who listen to one gateway, and the
 * picture of all services with 200 who look at once. The requests that are asked stay, in the
 * community of the requests' own bench.
 */
final class StreetBench {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LISTENERS = 1_000;
  private static final int FACTS = 50;
  private static final int WARM_UP_FACTS = 20;
  private static final int LOOKERS = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String OVERVIEW =
      "/api/dispatch/v1/overview?community=boyuan&community=wangjiang";

  private final Settings settings;
  private final HttpClient http;
  private final PrintStream out;
  private final SignIn signIn;

  StreetBench(Settings settings, HttpClient http, PrintStream out) {
    this.settings = settings;
    this.http = http;
    this.out = out;
    this.signIn = new SignIn(http, settings.keycloak());
  }

  void run() throws SQLException, IOException, InterruptedException, ExecutionException {
    try (var grid = settings.connect("grid")) {
      var ground = RequestGround.prepare(grid);
      try {
        stream();
      } finally {
        ground.remove();
      }
    }
    overview();
  }

  private void stream() throws IOException, InterruptedException {
    String resident = signIn.as("volunteer2").token();
    String street = signIn.as("dispatcher").token();
    out.printf("%n实时事件 Live stream, %d listeners on one gateway%n", LISTENERS);
    try (var listeners = Listeners.of(settings.gateway(), street, LISTENERS)) {
      for (int i = 0; i < WARM_UP_FACTS; i++) {
        untilAllHeard(listeners, resident);
      }
      var times = new Histogram(PATIENCE.toMillis() * 1000, 3);
      for (int i = 0; i < FACTS; i++) {
        times.recordValue(untilAllHeard(listeners, resident));
      }
      out.printf(
          Locale.ROOT,
          "  one fact reaches all within %.0f ms (p50), %.0f ms (p99), %.0f ms (longest of %d)%n",
          times.getValueAtPercentile(50) / 1000.0,
          times.getValueAtPercentile(99) / 1000.0,
          times.getMaxValue() / 1000.0,
          FACTS);
    }
  }

  /** Microseconds from the answer to who asked until the last one has heard. */
  private long untilAllHeard(Listeners listeners, String resident)
      throws IOException, InterruptedException {
    String request = asked(resident);
    long answered = System.nanoTime();
    var all = listeners.allHeard(request);
    if (!all.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IOException(all.getCount() + " have not heard of " + request);
    }
    listeners.forget(request);
    return (System.nanoTime() - answered) / 1000;
  }

  private String asked(String token) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(settings.gateway().resolve("/api/grid/v1/requests"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"category\":\"waste\",\"description\":\"测量\",\"community\":\""
                        + RequestGround.INTAKE
                        + "\",\"address\":\"3幢门口\"}"))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 201) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body()).get("id").asText();
  }

  private void overview() throws IOException, InterruptedException, ExecutionException {
    out.printf("%n总览 Overview, %d callers, %d s%n", LOOKERS, settings.seconds());
    var request =
        HttpRequest.newBuilder(settings.gateway().resolve(OVERVIEW))
            .header("Authorization", "Bearer " + signIn.as("dispatcher").token())
            .build();
    var all = Collections.<ClosedLoop.Client>nCopies(LOOKERS, () -> look(request));
    ClosedLoop.warmUp(all);
    out.println(
        ClosedLoop.measure(all, Duration.ofSeconds(settings.seconds())).line("picture of all"));
  }

  private void look(HttpRequest request) throws IOException, InterruptedException {
    var response = http.send(request, BodyHandlers.discarding());
    if (response.statusCode() != 200) {
      throw new IOException("The overview answered " + response.statusCode());
    }
  }
}
