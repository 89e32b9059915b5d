package io.boyuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Measures the running suite and prints ratios of figures taken in the same run on the same
 * machine, so that they mean the same on another one.
 */
public final class Bench {

  private static final int EVENTS_PER_SECOND = 200;
  private static final int FIRST_SECONDS = 10;

  private final Settings settings;
  private final PrintStream out;

  /** Many clients come over many connections, not as streams of one. */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Bench(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * Runs the benchmarks.
   *
   * @param arguments {@code booking}, {@code points}, {@code search}, {@code station}, {@code
   *     locate}, {@code requests}, {@code academy}, {@code dispatch}, {@code gateway}; all when
   *     none is named
   * @throws Exception when the suite is not there or answers unexpectedly
   */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var bench = new Bench(Settings.of(System.getenv()), out);
    bench.durability();
    var wanted =
        arguments.length == 0
            ? List.of(
                "booking",
                "points",
                "search",
                "station",
                "locate",
                "requests",
                "academy",
                "dispatch",
                "gateway")
            : List.of(arguments);
    for (String name : wanted) {
      switch (name) {
        case "booking" -> bench.booking();
        case "points" -> bench.points();
        case "search" -> bench.search();
        case "station" -> new StationBench(bench.settings, bench.http, bench.out).run();
        case "locate" -> new LocateBench(bench.settings, bench.http, bench.out).run();
        case "requests" -> new RequestBench(bench.settings, bench.http, bench.out).run();
        case "academy" -> new AcademyBench(bench.settings, bench.http, bench.out).run();
        case "dispatch" -> new DispatchBench(bench.settings, bench.http, bench.out).run();
        case "gateway" -> {
          new GatewayBench(bench.settings, bench.http, bench.out).run();
          new StreetBench(bench.settings, bench.http, bench.out).run();
        }
        default -> throw new IllegalArgumentException("There is no benchmark " + name);
      }
    }
  }

  private void durability() throws SQLException {
    try (var booking = settings.connect("booking")) {
      out.printf(
          "PostgreSQL %s, fsync %s, synchronous_commit %s, %d cores%n",
          setting(booking, "server_version"),
          setting(booking, "fsync"),
          setting(booking, "synchronous_commit"),
          Runtime.getRuntime().availableProcessors());
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (var select = connection.prepareStatement("select current_setting(?)")) {
      select.setString(1, name);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /**
   * Booking through the gateway against the same SQL by plain JDBC, with one client and with many
   * (aim: 0.25 or better with many).
   */
  private void booking()
      throws SQLException, IOException, InterruptedException, ExecutionException {
    var signIn = new SignIn(http, settings.keycloak());
    List<SignIn.User> users = new ArrayList<>();
    for (int i = 0; i < settings.clients(); i++) {
      users.add(signIn.as("volunteer" + (2 + i % 19)));
    }
    out.printf("%n预约 Booking, %d clients, %d s each%n", settings.clients(), settings.seconds());
    try (var admin = settings.connect("booking")) {
      var ground =
          BookingGround.prepare(admin, users.stream().map(SignIn.User::id).distinct().toList());
      PlainBooking.copyTables(admin);
      try {
        var plain = plain(ground, users);
        var gateway = gateway(ground, users);
        out.printf(
            Locale.ROOT,
            "  ratio %.2f with one client, %.2f with %d (aim 0.25)%n",
            gateway.one().perSecond() / plain.one().perSecond(),
            gateway.many().perSecond() / plain.many().perSecond(),
            settings.clients());
      } finally {
        PlainBooking.dropTables(admin);
      }
    }
  }

  private OneAndMany plain(BookingGround ground, List<SignIn.User> users)
      throws SQLException, InterruptedException, ExecutionException {
    List<PlainBooking> clients = new ArrayList<>();
    try {
      for (var user : users) {
        clients.add(new PlainBooking(settings.connect("booking"), ground, user.id()));
      }
      return measured("plain SQL, same statements", clients);
    } finally {
      for (var client : clients) {
        client.close();
      }
    }
  }

  private OneAndMany gateway(BookingGround ground, List<SignIn.User> users)
      throws InterruptedException, ExecutionException {
    return measured(
        "through the gateway",
        users.stream()
            .map(user -> new GatewayBooking(http, settings.gateway(), user.token(), ground))
            .toList());
  }

  private OneAndMany measured(String name, List<? extends ClosedLoop.Client> clients)
      throws InterruptedException, ExecutionException {
    var length = Duration.ofSeconds(settings.seconds());
    warmUp(clients);
    var many = ClosedLoop.measure(clients, length);
    out.println(many.line(name + ", " + clients.size() + " clients"));
    var one = ClosedLoop.measure(clients.subList(0, 1), length);
    out.println(one.line(name + ", 1 client"));
    return new OneAndMany(one, many);
  }

  private record OneAndMany(Figure one, Figure many) {}

  /**
   * The search for free times over 200 spaces and 30 days, while the table of bookings grows (aim:
   * not half as slow again with 5 million as with 10 thousand).
   */
  private void search() throws Exception {
    out.printf("%n查找 Search, 200 spaces, 30 days%n");
    try (var booking = settings.connect("booking")) {
      var ground = SearchGround.prepare(booking);
      try {
        var client = ground.client(http, settings.gateway());
        warmUp(List.of(client));
        double first = 0;
        for (int bookings : new int[] {10_000, 1_000_000, 5_000_000}) {
          ground.growTo(bookings);
          var figure = ClosedLoop.measure(List.of(client), Duration.ofSeconds(settings.seconds()));
          out.println(figure.line(String.format(Locale.ROOT, "%,d bookings", bookings)));
          first = first == 0 ? figure.p50() : first;
          out.printf(Locale.ROOT, "  %.2f times the first (aim 1.50)%n", figure.p50() / first);
        }
      } finally {
        ground.remove();
      }
    }
  }

  private void warmUp(List<? extends ClosedLoop.Client> clients)
      throws InterruptedException, ExecutionException {
    var warmth = ClosedLoop.warmUp(clients);
    out.printf(
        Locale.ROOT,
        "  warm after %d s, %.0f /s%n",
        warmth.length().toSeconds(),
        warmth.perSecond());
  }

  /** From verification to points (aim: p99 within 150 ms at 200 events a second). */
  private void points() throws Exception {
    out.printf("%n积分 Points, %d verifications a second%n", EVENTS_PER_SECOND);
    String coordinator = new SignIn(http, settings.keycloak()).as("coordinator").token();
    try (var volunteer = settings.connect("volunteer");
        var booking = settings.connect("booking")) {
      var records = new PendingRecords(volunteer);
      var verify = new Verification(http, settings.gateway(), coordinator);
      warmUp(Collections.nCopies(settings.clients(), () -> verify.now(records.next())));
      var points = new PointsVisible(booking, verify);
      points.awaitAllOf(records.taken());
      // Another way to send than before: its first seconds do not count.
      points.measure(records.take(EVENTS_PER_SECOND * FIRST_SECONDS), EVENTS_PER_SECOND);
      var figure =
          points.measure(records.take(EVENTS_PER_SECOND * settings.seconds()), EVENTS_PER_SECOND);
      out.println(figure.line("from verification to points visible"));
      out.printf(Locale.ROOT, "  p99 %.0f ms (aim 150 ms)%n", figure.p99());
    }
  }
}
