package io.boyuan.volunteer;

import static io.restassured.RestAssured.given;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A small language in which tests of this service tell what happens. */
final class VolunteerWorld {

  static final String ACTIVITIES = "/api/volunteer/v1/activities";
  static final String SHIFTS = "/api/volunteer/v1/shifts";
  static final String SIGN_UPS = "/api/volunteer/v1/sign-ups";
  static final String RECORDS = "/api/volunteer/v1/service-records";

  private final Tokens tokens;

  VolunteerWorld(Tokens tokens) {
    this.tokens = tokens;
  }

  TestCaller aVolunteer() {
    return tokens.caller("volunteer-" + UUID.randomUUID()).withRoles("volunteer");
  }

  TestCaller coordinator() {
    return tokens
        .caller("coordinator")
        .withRoles("coordinator", "volunteer")
        .inCommunities("boyuan")
        .inOrganizations("wzu");
  }

  TestCaller coordinatorOfAnotherCommunity() {
    return tokens.caller("coordinator9").withRoles("coordinator").inCommunities("wangjiang");
  }

  TestCaller staff() {
    return tokens.caller("staff").withRoles("community-staff").inCommunities("boyuan");
  }

  TestCaller admin() {
    return tokens.caller("admin").withRoles("admin");
  }

  static RequestSpecification as(TestCaller caller) {
    return given().auth().oauth2(caller.token()).contentType("application/json");
  }

  static Instant now() {
    return Clock.systemUTC().instant();
  }

  ShiftToPlan aShift() {
    return new ShiftToPlan(
        10, now().plus(Duration.ofDays(3)), Duration.ofHours(2), null, "null", "null");
  }

  /** A shift in which one can check in now. */
  String aShiftUnderWay() {
    return aShift().from(now().minusSeconds(60)).planned();
  }

  static Response signUp(TestCaller volunteer, String shift) {
    return as(volunteer).post(SHIFTS + "/" + shift + "/sign-ups");
  }

  static String signedUp(TestCaller volunteer, String shift) {
    return signUp(volunteer, shift).then().statusCode(201).extract().path("id");
  }

  static Response withdraw(TestCaller volunteer, String signUp) {
    return as(volunteer).delete(SIGN_UPS + "/" + signUp);
  }

  String codeOf(String shift) {
    return as(coordinator())
        .get(SHIFTS + "/" + shift + "/check-in-code")
        .then()
        .statusCode(200)
        .extract()
        .path("code");
  }

  static Response checkIn(TestCaller volunteer, String shift, String code) {
    return as(volunteer)
        .body("{\"code\":\"" + code + "\"}")
        .post(SHIFTS + "/" + shift + "/check-ins");
  }

  static Response checkOut(TestCaller volunteer, String shift, String code) {
    return as(volunteer)
        .body("{\"code\":\"" + code + "\"}")
        .post(SHIFTS + "/" + shift + "/check-outs");
  }

  /** A record that waits to be verified. */
  String pendingRecordOf(TestCaller volunteer) {
    String shift = aShiftUnderWay();
    signedUp(volunteer, shift);
    String id =
        checkIn(volunteer, shift, codeOf(shift)).then().statusCode(201).extract().path("id");
    checkOut(volunteer, shift, codeOf(shift)).then().statusCode(200);
    return id;
  }

  /** Says of themselves what a test needs. */
  static void described(TestCaller volunteer, String members) {
    String path = "/api/volunteer/v1/me/profile";
    String tag = as(volunteer).get(path).header("ETag");
    String skills = members.contains("\"skills\"") ? "" : "\"skills\":[],";
    String thanks = members.contains("\"namedInThanks\"") ? "" : ",\"namedInThanks\":false";
    as(volunteer)
        .header("If-Match", tag)
        .body("{\"name\":\"陈晨\",\"languages\":[]," + skills + members + thanks + "}")
        .put(path)
        .then()
        .statusCode(200);
  }

  /** A shift that takes place every Saturday, three times; the series. */
  String aSeries() {
    return aShift()
        .recurring("FREQ=WEEKLY;COUNT=3")
        .answer()
        .getString("posts[0].shifts[0].seriesId");
  }

  /** A place offered for another. */
  String aSwap() {
    var volunteer = aVolunteer();
    String signUp = signedUp(volunteer, aShift().planned());
    return as(volunteer)
        .body("{\"signUpId\":\"%s\",\"wantedShift\":\"%s\"}".formatted(signUp, aShift().planned()))
        .post("/api/volunteer/v1/swaps")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Response verify(TestCaller verifier, String record, String body) {
    return as(verifier).body(body).post(RECORDS + "/" + record + "/verification");
  }

  static Response get(String path) {
    return given().get(path);
  }

  /** A shift that a test describes before it is planned. */
  final class ShiftToPlan {

    private final int capacity;
    private final Instant from;
    private final Duration length;
    private final String rrule;
    private final String rules;
    private final String requirements;

    private ShiftToPlan(
        int capacity,
        Instant from,
        Duration length,
        String rrule,
        String rules,
        String requirements) {
      this.capacity = capacity;
      this.from = from;
      this.length = length;
      this.rrule = rrule;
      this.rules = rules;
      this.requirements = requirements;
    }

    ShiftToPlan withCapacity(int places) {
      return new ShiftToPlan(places, from, length, rrule, rules, requirements);
    }

    ShiftToPlan from(Instant start) {
      return new ShiftToPlan(capacity, start, length, rrule, rules, requirements);
    }

    ShiftToPlan lasting(Duration duration) {
      return new ShiftToPlan(capacity, from, duration, rrule, rules, requirements);
    }

    ShiftToPlan recurring(String rule) {
      return new ShiftToPlan(capacity, from, length, rule, rules, requirements);
    }

    ShiftToPlan ruledBy(String json) {
      return new ShiftToPlan(capacity, from, length, rrule, json, requirements);
    }

    ShiftToPlan requiring(String json) {
      return new ShiftToPlan(capacity, from, length, rrule, rules, json);
    }

    String plan() {
      return """
          {"title":"文明巡查","category":"CIVILITY_PATROL","communityCode":"boyuan",
           "place":{"name":"南门广场","lat":27.9265,"lng":120.6951},
           "rules":%s,
           "posts":[{"name":"路口引导","category":"CIVILITY_PATROL","capacity":%d,
                     "requirements":%s,%s}]}
          """
          .formatted(rules, capacity, requirements, slots());
    }

    private String slots() {
      return rrule == null
          ? "\"shifts\":[{\"startsAt\":\"%s\",\"endsAt\":\"%s\"}]"
              .formatted(from, from.plus(length))
          : "\"recurrence\":{\"rrule\":\"%s\",\"firstStartsAt\":\"%s\",\"minutes\":%d}"
              .formatted(rrule, from, length.toMinutes());
    }

    /** The shift's id. */
    String planned() {
      return answer().getString("posts[0].shifts[0].id");
    }

    /** The answer. */
    JsonPath answer() {
      return as(coordinator())
          .body(plan())
          .post(ACTIVITIES)
          .then()
          .statusCode(201)
          .extract()
          .jsonPath();
    }
  }
}
