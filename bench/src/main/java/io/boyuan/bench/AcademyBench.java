package io.boyuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Boyuan Academy: a storm of parents on a course with few places, the catalogue as it grows, and
 * what the planner makes of a term against one course after the other.
 */
final class AcademyBench {

  private static final String API = "/api/partnership/v1";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int PARENTS = 2_000;
  private static final int PLACES = 30;
  private static final int COURSES = 60;
  private static final int MANY_COURSES = 100_000;
  private static final int IN_A_TERM = 250;

  private final Settings settings;
  private final HttpClient http;
  private final PrintStream out;
  private final SignIn signIn;
  private final LongAdder repeated = new LongAdder();

  AcademyBench(Settings settings, HttpClient http, PrintStream out) {
    this.settings = settings;
    this.http = http;
    this.out = out;
    this.signIn = new SignIn(http, settings.keycloak());
  }

  void run() throws Exception {
    out.printf("%n学堂 Academy%n");
    try (var partnership = settings.connect("partnership")) {
      var ground = AcademyGround.prepare(partnership);
      try {
        ground.rooms();
        ground.teachers();
        timetable(ground);
        catalogue(ground);
        storm(ground);
      } finally {
        ground.remove();
      }
    }
  }

  /** Sixty courses over eight rooms and fourteen weeks (aim: under 30 s, no hard rule broken). */
  private void timetable(AcademyGround ground)
      throws SQLException, IOException, InterruptedException {
    var term = ground.term();
    ground.courses(term, COURSES, "DRAFT");
    String admin = signIn.as("admin").token();
    long begin = System.nanoTime();
    var quick = made(term, "QUICK", admin);
    double quickSeconds = (System.nanoTime() - begin) / 1e9;
    print("one course after the other", quick, quickSeconds);
    send("DELETE", "/timetables/" + quick.get("id").asText(), admin, null);
    begin = System.nanoTime();
    var planned = made(term, "THOROUGH", admin);
    while (planned.get("status").asText().equals("PLANNING")) {
      // Not busily: the planner needs both cores.
      LockSupport.parkNanos(POLL.toNanos());
      planned =
          JSON.readTree(
                  send("GET", "/timetables/" + planned.get("id").asText(), admin, null).body())
              .get("timetable");
    }
    print("by the planner", planned, (System.nanoTime() - begin) / 1e9);
  }

  private JsonNode made(UUID term, String method, String admin)
      throws IOException, InterruptedException {
    var answer =
        send("POST", "/terms/" + term + "/timetables", admin, "{\"method\":\"" + method + "\"}");
    if (answer.statusCode() != 201) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private void print(String how, JsonNode timetable, double seconds) {
    out.printf(
        Locale.ROOT,
        "  60 courses, 8 rooms, 14 weeks, %s: hard %d, soft %d, in %.1f s%n",
        how,
        timetable.get("hard").asInt(),
        timetable.get("soft").asInt(),
        seconds);
  }

  /** The catalogue of a term while others fill up (aim: not half as slow again). */
  private void catalogue(AcademyGround ground)
      throws SQLException, InterruptedException, ExecutionException {
    var term = ground.term();
    ground.courses(term, IN_A_TERM, "PUBLISHED");
    var client = reading("/terms/" + term + "/courses?audience=CHILDREN&limit=50");
    ClosedLoop.warmUp(List.of(client));
    double few = measured("catalogue of a term, 310 courses", client);
    ground.courses(ground.term(), MANY_COURSES, "PUBLISHED");
    double many = measured("catalogue of a term, 100 thousand courses", client);
    out.printf(Locale.ROOT, "  %.2f times the first (aim 1.50)%n", many / few);
  }

  private double measured(String name, ClosedLoop.Client client)
      throws InterruptedException, ExecutionException {
    var figure = ClosedLoop.measure(List.of(client), Duration.ofSeconds(settings.seconds()));
    out.println(figure.line(name));
    return figure.p50();
  }

  private ClosedLoop.Client reading(String path) {
    var request = HttpRequest.newBuilder(settings.gateway().resolve(API + path)).build();
    return () -> {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200 || !response.body().contains("CHILDREN")) {
        throw new IOException(response.statusCode() + " " + response.body());
      }
    };
  }

  /** Two thousand parents for thirty places (aim: exact, by arrival, in under 60 s). */
  private void storm(AcademyGround ground) throws Exception {
    var course = ground.wanted(ground.term(), PLACES);
    var realm = new Parents(http, settings.keycloak(), settings.secret("keycloak.admin"));
    var parents = realm.signedIn(PARENTS);
    try {
      ground.children(parents);
      String consent =
          JSON.readTree(
                  send("GET", "/courses/" + course + "/enrolments/consent", null, null).body())
              .get("sha256")
              .asText();
      var sent = new ConcurrentLinkedQueue<UUID>();
      long begin = System.nanoTime();
      atOnce(parents, parent -> enrol(course, parent, consent, sent));
      double seconds = (System.nanoTime() - begin) / 1e9;
      print(ground, course, new ArrayList<>(sent), seconds);
    } finally {
      ground.remove();
      realm.remove(parents);
    }
  }

  private void print(AcademyGround ground, UUID course, List<UUID> sent, double seconds)
      throws SQLException {
    var enrolled = ground.enrolled(course, "ENROLLED");
    var waiting = ground.enrolled(course, "WAITING");
    int last = enrolled.stream().mapToInt(sent::indexOf).max().orElse(-1) + 1;
    out.printf(
        Locale.ROOT,
        "  %,d parents for %d places: %d enrolled, %,d wait, in %.1f s (aim 60 s); the last who got"
            + " a place had sent as number %d; %d were asked to come again%n",
        PARENTS,
        PLACES,
        enrolled.size(),
        waiting.size(),
        seconds,
        last,
        repeated.sum());
  }

  private void enrol(
      UUID course, SignIn.User parent, String consent, ConcurrentLinkedQueue<UUID> sent)
      throws IOException, InterruptedException {
    String plan =
        "{\"childId\":\"%s\",\"consentSha256\":\"%s\"}".formatted(Parents.childOf(parent), consent);
    sent.add(parent.id());
    var request =
        request("POST", "/courses/" + course + "/enrolments", parent.token(), plan)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    while (answer.statusCode() == 503) {
      repeated.increment();
      // As a client should: the same once more, when the answer says.
      Thread.sleep(Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1)));
      answer = http.send(request, BodyHandlers.ofString());
    }
    if (answer.statusCode() != 201) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
  }

  private static void atOnce(List<SignIn.User> parents, Act act)
      throws InterruptedException, ExecutionException {
    var opens = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (var parent : parents) {
        running.add(
            threads.submit(
                () -> {
                  opens.await();
                  act.of(parent);
                  return null;
                }));
      }
      opens.countDown();
      for (var one : running) {
        one.get();
      }
    }
  }

  private HttpResponse<String> send(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    return http.send(request(method, path, token, body).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String method, String path, String token, String body) {
    var request =
        HttpRequest.newBuilder(settings.gateway().resolve(API + path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  /** What a parent does. */
  @FunctionalInterface
  private interface Act {

    void of(SignIn.User parent) throws Exception;
  }
}
