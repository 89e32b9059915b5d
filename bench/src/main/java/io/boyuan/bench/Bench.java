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
   * @param arguments {@code booking}, {@code points}; all when none is named
   * @throws Exception when the suite is not there or answers unexpectedly
   */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var bench = new Bench(Settings.of(System.getenv()), out);
    bench.durability();
    var wanted = arguments.length == 0 ? List.of("booking", "points") : List.of(arguments);
    for (String name : wanted) {
      switch (name) {
        case "booking" -> bench.booking();
        case "points" -> bench.points();
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

  /** Booking through the gateway against the same SQL by plain JDBC (aim: 0.25 or better). */
  private void booking()
      throws SQLException, IOException, InterruptedException, ExecutionException {
    var signIn = new SignIn(http, settings.keycloak());
    List<SignIn.User> users = new ArrayList<>();
    for (int i = 0; i < settings.clients(); i++) {
      users.add(signIn.as("volunteer" + (2 + i % 19)));
    }
    var length = Duration.ofSeconds(settings.seconds());
    out.printf("%n预约 Booking, %d clients, %d s each%n", settings.clients(), settings.seconds());
    try (var admin = settings.connect("booking")) {
      var ground =
          BookingGround.prepare(admin, users.stream().map(SignIn.User::id).distinct().toList());
      PlainBooking.copyTables(admin);
      try {
        var plain = plain(ground, users, length);
        out.println(plain.line("plain SQL, same statements and connections"));
        var gateway = gateway(ground, users, length);
        out.println(gateway.line("through the gateway"));
        out.printf(
            Locale.ROOT, "  ratio %.2f (aim 0.25)%n", gateway.perSecond() / plain.perSecond());
      } finally {
        PlainBooking.dropTables(admin);
      }
    }
  }

  private Figure plain(BookingGround ground, List<SignIn.User> users, Duration length)
      throws SQLException, InterruptedException, ExecutionException {
    List<PlainBooking> clients = new ArrayList<>();
    try {
      for (var user : users) {
        clients.add(new PlainBooking(settings.connect("booking"), ground, user.id()));
      }
      warmUp(clients);
      return ClosedLoop.measure(clients, length);
    } finally {
      for (var client : clients) {
        client.close();
      }
    }
  }

  private Figure gateway(BookingGround ground, List<SignIn.User> users, Duration length)
      throws InterruptedException, ExecutionException {
    var clients =
        users.stream()
            .map(user -> new GatewayBooking(http, settings.gateway(), user.token(), ground))
            .toList();
    warmUp(clients);
    return ClosedLoop.measure(clients, length);
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
