package io.boyuan.volunteer;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** A small language in which tests tell how people are sent to a village of their own. */
public final class DispatchWorld {

  public static final String ORDERS = "/api/dispatch/v1/orders";
  public static final String PLANS = "/api/dispatch/v1/plans";
  public static final String ASSIGNMENTS = "/api/dispatch/v1/assignments";
  public static final String READINESS = "/api/volunteer/v1/me/availability";
  private static final String ANY_TIME =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY").stream()
          .map(day -> "{\"day\":\"" + day + "\",\"from\":\"00:00\",\"to\":\"23:59\"}")
          .toList()
          .toString();

  private final Tokens tokens;
  private final String village = "village-" + UUID.randomUUID().toString().substring(0, 8);
  private final double lat;
  private final double lng;
  private final Instant start =
      Clock.systemUTC().instant().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.HOURS);

  public DispatchWorld(Tokens tokens) {
    this.tokens = tokens;
    var random = new Random(village.hashCode());
    this.lat = 20 + 10 * random.nextDouble();
    this.lng = 100 + 10 * random.nextDouble();
  }

  public String village() {
    return village;
  }

  public Instant start() {
    return start;
  }

  public TestCaller dispatcher() {
    return tokens.caller("dispatcher-" + village).withRoles("dispatcher");
  }

  public TestCaller staff() {
    return tokens.caller("staff-" + village).withRoles("community-staff").inCommunities(village);
  }

  public TestCaller coordinatorOf(String organization) {
    return tokens
        .caller("coordinator-" + organization)
        .withRoles("coordinator")
        .inOrganizations(organization);
  }

  public TestCaller someone() {
    return tokens.caller("volunteer-" + UUID.randomUUID()).withRoles("volunteer");
  }

  public static RequestSpecification as(TestCaller caller) {
    return given().auth().oauth2(caller.token()).contentType("application/json");
  }

  public String plan(int people, Instant from, String more) {
    return """
        {"communityCode":"%s","title":"为老服务","place":"村文化礼堂",
         "location":{"lat":%s,"lng":%s},"startsAt":"%s","endsAt":"%s","people":%d%s}
        """
        .formatted(village, lat, lng, from, from.plus(Duration.ofHours(2)), people, more);
  }

  public Response raise(TestCaller by, String plan) {
    return as(by).body(plan).post(ORDERS);
  }

  /** An order of this village for so many people. */
  public String raised(int people) {
    return raised(people, start, "");
  }

  public String raised(int people, Instant from, String more) {
    return raise(dispatcher(), plan(people, from, more))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Somebody who can be sent here at any time. */
  public TestCaller ready() {
    return ready(someone(), ANY_TIME, 5);
  }

  public TestCaller ready(TestCaller volunteer, String hours, int aWeek) {
    String tag = as(volunteer).get(READINESS).header("ETag");
    as(volunteer)
        .header("If-Match", tag)
        .body(
            String.format(
                Locale.ROOT,
                "{\"weekly\":%s,\"away\":[],\"communityCode\":\"%s\",\"reachKm\":5,"
                    + "\"mostAWeek\":%d,\"kinds\":[]}",
                hours,
                village,
                aWeek))
        .put(READINESS)
        .then()
        .statusCode(200);
    return volunteer;
  }

  /** A plan over all orders of this village, as it is proposed. */
  public String planned() {
    String id =
        as(dispatcher())
            .body(
                "{\"from\":\"%s\",\"to\":\"%s\",\"communities\":[\"%s\"]}"
                    .formatted(start.minusSeconds(86_400), start.plusSeconds(864_000), village))
            .post(PLANS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                as(dispatcher()).get(PLANS + "/" + id).then().body("status", equalTo("PROPOSED")));
    return id;
  }

  public void applied(String plan) {
    as(dispatcher())
        .post(PLANS + "/" + plan + "/apply")
        .then()
        .statusCode(200)
        .body("status", equalTo("APPLIED"));
  }

  public void plannedAndApplied() {
    applied(planned());
  }

  /** What somebody is asked last. */
  public static String askedOf(TestCaller volunteer) {
    return as(volunteer).get("/api/dispatch/v1/me/assignments").path("items[0].id");
  }

  public static String statusOf(TestCaller volunteer) {
    return as(volunteer).get("/api/dispatch/v1/me/assignments").path("items[0].status");
  }

  public static Response accept(TestCaller volunteer) {
    return as(volunteer).post(ASSIGNMENTS + "/" + askedOf(volunteer) + "/acceptance");
  }

  public static Response refuse(TestCaller volunteer) {
    return as(volunteer)
        .body("{\"reason\":\"当天有课\"}")
        .post(ASSIGNMENTS + "/" + askedOf(volunteer) + "/refusal");
  }

  /** Who of some is asked now. */
  public static List<TestCaller> asked(List<TestCaller> people) {
    return people.stream().filter(each -> "ASKED".equals(statusOf(each))).toList();
  }

  public Response order(String id) {
    return as(dispatcher()).get(ORDERS + "/" + id);
  }
}
