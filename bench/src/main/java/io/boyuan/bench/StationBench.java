package io.boyuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/**
 * The volunteer station: the list of open shifts as it grows, a storm of sign-ups, check-ins, and
 * statistics as records grow.
 */
final class StationBench {

  private static final int FEW_SHIFTS = 1_000;
  private static final int MANY_SHIFTS = 100_000;
  private static final int STORM_SHIFTS = 250;
  private static final int CHECK_IN_SHIFTS = 200;
  private static final int USERS = 20;
  private static final long FEW_RECORDS = 20_000;
  private static final long MANY_RECORDS = 2_000_000;

  private final Settings settings;
  private final PrintStream out;
  private final SignIn signIn;
  private final StationCalls calls;

  StationBench(Settings settings, HttpClient http, PrintStream out) {
    this.settings = settings;
    this.out = out;
    this.signIn = new SignIn(http, settings.keycloak());
    this.calls = new StationCalls(http, settings.gateway());
  }

  void run() throws SQLException, IOException, InterruptedException, ExecutionException {
    out.printf("%n驿站 Station%n");
    List<SignIn.User> users = new ArrayList<>();
    for (int i = 1; i <= USERS; i++) {
      users.add(signIn.as(i == 1 ? "volunteer" : "volunteer" + i));
    }
    String admin = signIn.as("admin").token();
    try (var volunteer = settings.connect("volunteer")) {
      var ground = StationGround.prepare(volunteer);
      try {
        checkIns(ground, users, admin);
        storm(ground, users);
        openShifts(ground);
        statistics(ground, admin);
      } finally {
        ground.remove();
      }
    }
  }

  /** Everybody at the doors of mass events at once. */
  private void checkIns(StationGround ground, List<SignIn.User> users, String admin)
      throws SQLException, InterruptedException, ExecutionException {
    var shifts = ground.underWay(CHECK_IN_SHIFTS, users.stream().map(SignIn.User::id).toList());
    var clients =
        users.stream().map(user -> calls.checkingIn(shifts, user.token(), admin)).toList();
    var figure = ClosedLoop.times(clients, CHECK_IN_SHIFTS);
    out.println(figure.line("check-ins, 20 clients, 4,000 of them"));
    out.printf(
        Locale.ROOT,
        "  1,000 participants in %.0f s (aim 600 s at five doors)%n",
        1000 / figure.perSecond());
  }

  /** Five thousand sign-ups for 250 shifts. */
  private void storm(StationGround ground, List<SignIn.User> users)
      throws SQLException, InterruptedException, ExecutionException {
    var shifts = ground.shifts(STORM_SHIFTS, 10, "now() + interval '400 days'");
    var clients =
        IntStream.range(0, USERS)
            .mapToObj(i -> calls.signingUp(shifts, users.get(i).token(), i * 7))
            .toList();
    var figure = ClosedLoop.times(clients, STORM_SHIFTS);
    out.println(figure.line("sign-ups, 20 clients, 250 shifts of 10 places"));
    out.printf(
        Locale.ROOT,
        "  5,000 sign-ups in %.0f s (aim 60 s)%n",
        USERS * STORM_SHIFTS / figure.perSecond());
  }

  private void openShifts(StationGround ground)
      throws SQLException, InterruptedException, ExecutionException {
    var list = calls.reading("/shifts?open=true&limit=50", null, "items");
    var ofCommunity =
        calls.reading(
            "/shifts?open=true&limit=50&community=" + StationGround.community(), null, "items");
    ground.shifts(FEW_SHIFTS, 10, "now() + interval '1 day'");
    ClosedLoop.warmUp(List.of(list));
    double few = measured("open shifts, 1 thousand", list).p50();
    double fewOfCommunity = measured("open shifts of a community, 1 thousand", ofCommunity).p50();
    ground.shifts(MANY_SHIFTS - FEW_SHIFTS, 10, "now() + interval '100 days'");
    double many = measured("open shifts, 100 thousand", list).p50();
    double manyOfCommunity =
        measured("open shifts of a community, 100 thousand", ofCommunity).p50();
    out.printf(
        Locale.ROOT,
        "  %.2f and %.2f times the first (aim 1.50)%n",
        many / few,
        manyOfCommunity / fewOfCommunity);
  }

  private void statistics(StationGround ground, String admin)
      throws SQLException, InterruptedException, ExecutionException {
    var page =
        calls.reading(
            "/statistics?by=CATEGORY&from=2024-01&to=2027-12&community="
                + StationGround.community(),
            admin,
            "CIVILITY_PATROL");
    ground.recordsTo(FEW_RECORDS);
    ClosedLoop.warmUp(List.of(page));
    double few = measured("statistics, 20 thousand records", page).p50();
    ground.recordsTo(MANY_RECORDS);
    double many = measured("statistics, 2 million records", page).p50();
    out.printf(Locale.ROOT, "  %.2f times the first (aim 1.50)%n", many / few);
  }

  private Figure measured(String name, ClosedLoop.Client client)
      throws InterruptedException, ExecutionException {
    var figure = ClosedLoop.measure(List.of(client), Duration.ofSeconds(settings.seconds()));
    out.println(figure.line(name));
    return figure;
  }
}
