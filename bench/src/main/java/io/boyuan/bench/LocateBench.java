package io.boyuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;

/** In which micro-grid a point lies, among 100 and 10 thousand of them. */
final class LocateBench {

  private static final int FEW = 100;
  private static final int MANY = 10_000;

  /** As the service asks, see Locate of grid-service. */
  private static final String CANDIDATES =
      """
      select b.id, b.kind, b.community_code, b.code, m.grid_code
      from boundary b left join micro_grid m
        on b.kind = 'MICRO_GRID' and m.community_code = b.community_code and m.code = b.code
      where b.superseded_at is null
        and b.extent @> box(point(?, ?), point(?, ?))
        and daterange(b.valid_from, b.valid_until) @> current_date
      """;

  private final Settings settings;
  private final HttpClient http;
  private final PrintStream out;
  private int parts;

  LocateBench(Settings settings, HttpClient http, PrintStream out) {
    this.settings = settings;
    this.http = http;
    this.out = out;
  }

  void run() throws SQLException, InterruptedException, ExecutionException {
    out.printf("%n定位 Locate%n");
    try (var grid = settings.connect("grid")) {
      var ground = LocateGround.prepare(grid);
      try (var candidates = grid.prepareStatement(CANDIDATES)) {
        grow(ground, FEW);
        ClosedLoop.warmUp(List.of(this::call));
        var few = measured(grid, candidates);
        grow(ground, MANY);
        ClosedLoop.warmUp(List.of(this::call));
        var many = measured(grid, candidates);
        out.printf(
            Locale.ROOT,
            "  call %.2f, statement %.2f times the first (aim 1.50); call %.1f times the"
                + " statement%n",
            many.call().p50() / few.call().p50(),
            many.statement().p50() / few.statement().p50(),
            many.call().p50() / many.statement().p50());
      } finally {
        ground.remove();
      }
    }
  }

  private void grow(LocateGround ground, int wanted) throws SQLException {
    ground.growTo(wanted);
    parts = wanted;
  }

  private Measured measured(Connection grid, PreparedStatement candidates)
      throws SQLException, InterruptedException, ExecutionException {
    var length = Duration.ofSeconds(settings.seconds());
    grid.setAutoCommit(true);
    var call = ClosedLoop.measure(List.of(this::call), length);
    out.println(call.line(String.format(Locale.ROOT, "through the gateway, %,d polygons", parts)));
    var statement = ClosedLoop.measure(List.of(() -> ask(candidates)), length);
    out.println(
        statement.line(String.format(Locale.ROOT, "the statement alone, %,d polygons", parts)));
    return new Measured(call, statement);
  }

  private void call() throws IOException, InterruptedException {
    var point = Point.inOneOf(parts);
    var request =
        HttpRequest.newBuilder(
                settings
                    .gateway()
                    .resolve(
                        String.format(
                            Locale.ROOT,
                            "/api/grid/v1/locations?lat=%.6f&lng=%.6f",
                            point.lat(),
                            point.lng())))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200 || !response.body().contains("\"m-" + point.part() + "\"")) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
  }

  private void ask(PreparedStatement candidates) throws SQLException {
    var point = Point.inOneOf(parts);
    candidates.setDouble(1, point.lng());
    candidates.setDouble(2, point.lat());
    candidates.setDouble(3, point.lng());
    candidates.setDouble(4, point.lat());
    try (var rows = candidates.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("Nothing lies at " + point);
      }
    }
  }

  private record Measured(Figure call, Figure statement) {}

  private record Point(int part, double lat, double lng) {

    static Point inOneOf(int parts) {
      var random = ThreadLocalRandom.current();
      int part = random.nextInt(parts);
      int row = part / LocateGround.IN_A_ROW;
      return new Point(
          part,
          LocateGround.SOUTH + row * LocateGround.STEP + random.nextDouble(-0.003, 0.003),
          LocateGround.WEST
              + part % LocateGround.IN_A_ROW * LocateGround.STEP
              + random.nextDouble(-0.003, 0.003));
    }
  }
}
