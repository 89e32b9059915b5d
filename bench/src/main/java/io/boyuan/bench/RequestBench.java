package io.boyuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Residents' requests: how many come in, the queue of a grid worker as it grows, and the public map
 * as it grows.
 */
final class RequestBench {

  private static final String API = "/api/grid/v1";
  private static final int ASKERS = 8;
  private static final int FEW_QUEUED = 1_000;
  private static final int MANY_QUEUED = 100_000;
  private static final int FEW_MAPPED = 10_000;
  private static final int MANY_MAPPED = 1_000_000;

  /** Half the world, a city, and some streets. */
  private static final List<String> MAPS =
      List.of(
          "west=60&south=-30&east=140&north=50&zoom=3",
          "west=120.4&south=27.7&east=121&north=28.2&zoom=11",
          "west=120.69&south=27.92&east=120.71&north=27.93&zoom=16");

  private final Settings settings;
  private final HttpClient http;
  private final PrintStream out;
  private final SignIn signIn;

  RequestBench(Settings settings, HttpClient http, PrintStream out) {
    this.settings = settings;
    this.http = http;
    this.out = out;
    this.signIn = new SignIn(http, settings.keycloak());
  }

  void run() throws SQLException, IOException, InterruptedException, ExecutionException {
    out.printf("%n诉求 Requests%n");
    try (var grid = settings.connect("grid")) {
      var ground = RequestGround.prepare(grid);
      try {
        intake();
        queue(ground);
        maps(ground);
      } finally {
        ground.remove();
      }
    }
  }

  private void intake() throws IOException, InterruptedException, ExecutionException {
    List<ClosedLoop.Client> askers = new ArrayList<>();
    for (int i = 0; i < ASKERS; i++) {
      String token = signIn.as("volunteer" + (2 + i)).token();
      askers.add(() -> ask(token));
    }
    ClosedLoop.warmUp(askers);
    var many = ClosedLoop.measure(askers, Duration.ofSeconds(settings.seconds()));
    out.println(many.line("requests asked, " + ASKERS + " clients"));
    var one = measured("requests asked, 1 client", askers.getFirst());
    out.printf(
        Locale.ROOT, "  %.2f times as many as one client%n", many.perSecond() / one.perSecond());
  }

  private void ask(String token) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(settings.gateway().resolve(API + "/requests"))
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
  }

  private void queue(RequestGround ground)
      throws SQLException, IOException, InterruptedException, ExecutionException {
    String token = signIn.as("gridworker").token();
    String path =
        "/requests?limit=50&community=" + RequestGround.COMMUNITY + "&grid=" + RequestGround.GRID;
    ClosedLoop.Client list = () -> read(path, token, "BENCH-");
    ground.queueTo(FEW_QUEUED);
    ClosedLoop.warmUp(List.of(list));
    double few = measured("queue of a grid, 1 thousand open", list).p50();
    ground.queueTo(MANY_QUEUED);
    double many = measured("queue of a grid, 100 thousand open", list).p50();
    out.printf(Locale.ROOT, "  %.2f times the first (aim 1.50)%n", many / few);
  }

  private void maps(RequestGround ground)
      throws SQLException, InterruptedException, ExecutionException {
    List<ClosedLoop.Client> clients =
        MAPS.stream()
            .<ClosedLoop.Client>map(
                box -> () -> read("/request-map?" + box, null, "FeatureCollection"))
            .toList();
    ground.mapTo(FEW_MAPPED);
    ClosedLoop.warmUp(clients);
    List<Double> few = each(clients, "10 thousand");
    ground.mapTo(MANY_MAPPED);
    List<Double> many = each(clients, "1 million");
    out.printf(
        Locale.ROOT,
        "  %.2f, %.2f and %.2f times the first (aim 1.50 as far as as much is shown)%n",
        many.get(0) / few.get(0),
        many.get(1) / few.get(1),
        many.get(2) / few.get(2));
  }

  private List<Double> each(List<ClosedLoop.Client> clients, String howMany)
      throws InterruptedException, ExecutionException {
    List<Double> p50 = new ArrayList<>();
    for (int i = 0; i < clients.size(); i++) {
      String zoom = MAPS.get(i).replaceAll(".*zoom=", "");
      p50.add(measured("map at zoom " + zoom + ", " + howMany, clients.get(i)).p50());
    }
    return p50;
  }

  private void read(String path, String token, String expected)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(settings.gateway().resolve(API + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    var response = http.send(request.build(), BodyHandlers.ofString());
    if (response.statusCode() != 200 || !response.body().contains(expected)) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
  }

  private Figure measured(String name, ClosedLoop.Client client)
      throws InterruptedException, ExecutionException {
    var figure = ClosedLoop.measure(List.of(client), Duration.ofSeconds(settings.seconds()));
    out.println(figure.line(name));
    return figure;
  }
}
