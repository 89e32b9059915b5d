package io.boyuan.endtoend;

import io.boyuan.demo.Answer;
import io.boyuan.demo.Api;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Short patrols of several people, each worth a point. */
final class Patrols {

  /** As long as a patrol is, and in its category five minutes are a point. */
  static final Duration LENGTH = Duration.ofMinutes(5);

  private static final String CATEGORY = "ENVIRONMENT_HYGIENE";
  private static final String VOLUNTEER = "/api/volunteer/v1";

  private final Api api;

  Patrols(Api api) {
    this.api = api;
  }

  /** So that a shift has begun, and one can check in. */
  static Instant justNow() {
    return Clock.systemUTC().instant().minusSeconds(30);
  }

  /** Records that wait to be verified, one for each of these people. */
  List<String> records(List<String> people, Instant start) {
    var plan =
        Map.of(
            "title",
            "巡查 " + start,
            "category",
            CATEGORY,
            "communityCode",
            "boyuan",
            "posts",
            List.of(
                Map.of(
                    "name",
                    "巡查",
                    "capacity",
                    people.size(),
                    "category",
                    CATEGORY,
                    "shifts",
                    List.of(
                        Map.of(
                            "startsAt", start.toString(),
                            "endsAt", start.plus(LENGTH).toString())))));
    String shift =
        api.as("coordinator")
            .post(VOLUNTEER + "/activities", plan)
            .expect(201)
            .text("posts/0/shifts/0/id");
    String path = VOLUNTEER + "/shifts/" + shift;
    return people.stream()
        .map(
            name -> {
              var volunteer = api.as(name);
              volunteer.post(path + "/sign-ups", null).expect(201);
              String record =
                  volunteer.post(path + "/check-ins", codeOf(path)).expect(201).text("id");
              volunteer.post(path + "/check-outs", codeOf(path)).expect(200);
              return record;
            })
        .toList();
  }

  private Map<String, String> codeOf(String shift) {
    return Map.of(
        "code", api.as("coordinator").get(shift + "/check-in-code").expect(200).text("code"));
  }

  /** The coordinator proposes its whole time, and staff verify it. */
  void verify(String record) {
    propose(record).expect(200);
    confirm(record).expect(200);
  }

  Answer propose(String record) {
    return api.as("coordinator")
        .post(verification(record), Map.of("minutes", LENGTH.toMinutes(), "reason", "现场登记"));
  }

  Answer confirm(String record) {
    return api.as("staff").post(verification(record), Map.of());
  }

  private static String verification(String record) {
    return VOLUNTEER + "/service-records/" + record + "/verification";
  }

  /** The points of each. */
  List<Long> balances(List<String> people) {
    return people.stream().map(this::balanceOf).toList();
  }

  long balanceOf(String user) {
    return api.as(user).get("/api/booking/v1/accounts/me").expect(200).at("balance").asLong();
  }
}
