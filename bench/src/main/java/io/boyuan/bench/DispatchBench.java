package io.boyuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * The dispatch centre plans a week: one order after the other, the planner within half a minute,
 * and how many places any plan could fill, from the same data.
 */
final class DispatchBench {

  private static final String API = "/api/dispatch/v1/plans";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int[][] SIZES = {{100, 30}, {300, 100}, {1_000, 300}};

  private final Settings settings;
  private final HttpClient http;
  private final PrintStream out;
  private final SignIn signIn;

  DispatchBench(Settings settings, HttpClient http, PrintStream out) {
    this.settings = settings;
    this.http = http;
    this.out = out;
    this.signIn = new SignIn(http, settings.keycloak());
  }

  void run() throws Exception {
    out.printf("%n调度 Dispatch%n");
    try (var volunteer = settings.connect("volunteer")) {
      for (int[] size : SIZES) {
        var ground = DispatchGround.prepare(volunteer);
        try {
          ground.volunteers(size[0]);
          ground.orders(size[1]);
          plan(size[0], size[1]);
        } finally {
          ground.remove();
        }
      }
    }
  }

  private void plan(int volunteers, int orders) throws IOException, InterruptedException {
    String token = signIn.as("dispatcher").token();
    var monday = LocalDate.now(ZONE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    long begin = System.nanoTime();
    String id =
        send(
                "POST",
                API,
                token,
                "{\"from\":\"%s\",\"to\":\"%s\",\"communities\":[\"%s\"]}"
                    .formatted(
                        monday.atStartOfDay(ZONE).toOffsetDateTime(),
                        monday.plusDays(7).atStartOfDay(ZONE).toOffsetDateTime(),
                        DispatchGround.COMMUNITY))
            .get("id")
            .asText();
    var plan = send("GET", API + "/" + id, token, null);
    while (plan.get("status").asText().equals("PLANNING")) {
      // Not busily: the planner needs both cores.
      LockSupport.parkNanos(POLL.toNanos());
      plan = send("GET", API + "/" + id, token, null);
    }
    print(volunteers, orders, plan, (System.nanoTime() - begin) / 1e9);
    send("DELETE", API + "/" + id, token, null);
  }

  private void print(int volunteers, int orders, JsonNode plan, double seconds) {
    out.printf(
        Locale.ROOT,
        "  %,d volunteers, %d orders, %,d places: one order after the other %,d (%s); planner %,d"
            + " (%s) in %.1f s (aim 30 s, no hard rule broken); at most %,d%n",
        volunteers,
        orders,
        plan.get("places").asInt(),
        plan.get("greedyFilled").asInt(),
        plan.get("greedyScore").asText(),
        plan.get("filled").asInt(),
        plan.get("score").asText(),
        seconds,
        plan.get("most").asInt());
  }

  private JsonNode send(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(settings.gateway().resolve(path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + token)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body().isEmpty() ? null : JSON.readTree(answer.body());
  }
}
