package io.boyuan.booking;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.contracts.Fact;
import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small language in which tests of this service tell what happens. */
public final class BookingWorld {

  public static final String BOOKINGS = "/api/booking/v1/bookings";
  public static final String SPACES = "/api/booking/v1/spaces";

  private final Tokens tokens;
  private final Broker broker;
  private final ObjectMapper mapper;

  public BookingWorld(Tokens tokens, Broker broker, ObjectMapper mapper) {
    this.tokens = tokens;
    this.broker = broker;
    this.mapper = mapper;
  }

  /** Somebody whom staff gave some points, 200 at most. */
  public TestCaller aVolunteerGiven(int points) {
    var volunteer = aVolunteer();
    give(volunteer, points);
    return volunteer;
  }

  public void give(TestCaller person, int points) {
    as(staff())
        .body(
            Map.of(
                "communityCode",
                "boyuan",
                "personId",
                person.id().toString(),
                "points",
                points,
                "reason",
                "test"))
        .post("/api/booking/v1/adjustments")
        .then()
        .statusCode(201);
  }

  /** A space that never closes, with anything else of it said. */
  public String aSpaceWith(Map<String, ?> more) {
    var plan = new java.util.HashMap<String, Object>();
    plan.put("code", "s-" + UUID.randomUUID());
    plan.put("communityCode", "boyuan");
    plan.put("kind", "STUDY_ROOM");
    plan.put("name", "自习室");
    plan.put("nameEn", "Study room");
    plan.put("capacity", 40);
    plan.put("pointsPerHour", 0);
    plan.put("openingHours", hours("00:00", "24:00"));
    plan.putAll(more);
    return as(admin()).body(plan).post(SPACES).then().statusCode(201).extract().path("id");
  }

  static java.util.List<Map<String, Object>> hours(String opens, String closes) {
    return IntStream.rangeClosed(1, 7)
        .mapToObj(day -> Map.<String, Object>of("day", day, "opens", opens, "closes", closes))
        .toList();
  }

  /** A free space with rules. */
  public String aSpaceRuledBy(Map<String, ?> rules) {
    return aSpaceWith(Map.of("rules", rules));
  }

  public static Map<String, Object> plan(String space, Instant from, Duration length) {
    var plan = new java.util.HashMap<String, Object>();
    plan.put("spaceId", space);
    plan.put("startsAt", from.toString());
    plan.put("endsAt", from.plus(length).toString());
    return plan;
  }

  static Response hold(TestCaller caller, String space, Instant from, Duration length) {
    var plan = plan(space, from, length);
    plan.put("hold", true);
    return as(caller).body(plan).post(BOOKINGS);
  }

  static Response move(TestCaller caller, String booking, Instant from, Duration length) {
    return as(caller)
        .body(Map.of("startsAt", from.toString(), "endsAt", from.plus(length).toString()))
        .put(BOOKINGS + "/" + booking + "/time");
  }

  public static String problem(Response response) {
    String type = response.then().extract().path("type");
    return type == null ? "" : type.replace("urn:boyuan:problem:", "");
  }

  static String statusOf(TestCaller caller, String booking) {
    return as(caller).get(BOOKINGS + "/" + booking).path("status");
  }

  public TestCaller aVolunteer() {
    return tokens.caller("volunteer-" + UUID.randomUUID()).withRoles("volunteer");
  }

  TestCaller aVolunteerWithPoints(int points) {
    var volunteer = aVolunteer();
    verified(service(volunteer, points * 6));
    awaitBalance(volunteer, points);
    return volunteer;
  }

  public TestCaller staff() {
    return tokens.caller("staff").withRoles("community-staff").inCommunities("boyuan");
  }

  public TestCaller staffOfAnotherCommunity() {
    return tokens.caller("staff2").withRoles("community-staff").inCommunities("wangjiang");
  }

  public TestCaller admin() {
    return tokens.caller("admin").withRoles("admin");
  }

  public static RequestSpecification as(TestCaller caller) {
    return given().auth().oauth2(caller.token()).contentType("application/json");
  }

  /** A space that never closes, at so many points an hour. */
  public String aSpace(int pointsPerHour) {
    return open(spacePlan("s-" + UUID.randomUUID(), pointsPerHour, "00:00", "24:00"));
  }

  /** A space that is open from eight to six every day. */
  String aSpaceOpenByDay() {
    return open(spacePlan("s-" + UUID.randomUUID(), 2, "08:00", "18:00"));
  }

  private String open(String plan) {
    return as(staff()).body(plan).post(SPACES).then().statusCode(201).extract().path("id");
  }

  static String spacePlan(String code, int pointsPerHour, String opens, String closes) {
    String hours =
        IntStream.rangeClosed(1, 7)
            .mapToObj(
                day ->
                    "{\"day\":%d,\"opens\":\"%s\",\"closes\":\"%s\"}".formatted(day, opens, closes))
            .collect(Collectors.joining(","));
    return """
        {"code":"%s","communityCode":"boyuan","kind":"STUDY_ROOM","name":"自习室",
         "nameEn":"Study room","capacity":40,"pointsPerHour":%d,"openingHours":[%s]}
        """
        .formatted(code, pointsPerHour, hours);
  }

  /** An hour of the day after tomorrow, by the clock of the place. */
  public static Instant inTwoDaysAt(int hour) {
    return Clock.system(ZoneId.of("Asia/Shanghai"))
        .instant()
        .atZone(ZoneId.of("Asia/Shanghai"))
        .truncatedTo(ChronoUnit.DAYS)
        .plusDays(2)
        .withHour(hour)
        .toInstant();
  }

  public static Instant now() {
    return Clock.systemUTC().instant();
  }

  static String bookingPlan(String space, Instant from, Instant to) {
    return """
        {"spaceId":"%s","startsAt":"%s","endsAt":"%s","attendees":2}
        """
        .formatted(space, from, to);
  }

  public static Response book(TestCaller caller, String space, Instant from, Duration length) {
    return as(caller).body(bookingPlan(space, from, from.plus(length))).post(BOOKINGS);
  }

  public static Response booked(TestCaller caller, String space, Instant from, Duration length) {
    var response = book(caller, space, from, length);
    response.then().statusCode(201);
    return response;
  }

  public static long balanceOf(TestCaller caller) {
    return as(caller)
        .get("/api/booking/v1/accounts/me")
        .then()
        .extract()
        .jsonPath()
        .getLong("balance");
  }

  static void awaitBalance(TestCaller caller, long points) {
    await().atMost(Duration.ofSeconds(20)).until(() -> balanceOf(caller) == points);
  }

  ServiceVerified service(TestCaller volunteer, int minutes) {
    var at = now().truncatedTo(ChronoUnit.MILLIS);
    return new ServiceVerified(
        UUID.randomUUID(),
        3,
        volunteer.id(),
        "boyuan",
        null,
        UUID.randomUUID(),
        "CIVILITY_PATROL",
        minutes,
        at.minusSeconds(7200),
        at,
        at,
        null);
  }

  void verified(ServiceVerified service) {
    verified(service, UUID.randomUUID());
  }

  void verified(ServiceVerified service, UUID eventId) {
    send(service, eventId, jsonOf(service));
  }

  void tell(Fact fact) {
    send(fact, UUID.randomUUID(), jsonOf(fact));
  }

  void send(Fact fact, UUID eventId, String data) {
    try (var sender = new FactSender(broker)) {
      sender.send(fact.topic(), fact.type(), eventId, fact.aggregate(), data);
    }
  }

  String jsonOf(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> problemOf(Response response) {
    return response.then().contentType("application/problem+json").extract().path("$");
  }
}
