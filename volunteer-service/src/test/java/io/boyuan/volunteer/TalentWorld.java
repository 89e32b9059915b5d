package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.now;

import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A small language in which tests tell how talents serve. */
final class TalentWorld {

  static final String STUDIOS = "/api/volunteer/v1/studios";
  static final String MY_STUDIO = "/api/volunteer/v1/my-studio";
  static final String SLOTS = "/api/volunteer/v1/talent-slots";
  static final String RESERVATIONS = "/api/volunteer/v1/slot-reservations";
  static final String DAYS = "/api/volunteer/v1/talent-service-days";
  static final String STANDS = "/api/volunteer/v1/talent-stands";
  static final String NUMBERS = "/api/volunteer/v1/queue-numbers";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Tokens tokens;

  TalentWorld(Tokens tokens) {
    this.tokens = tokens;
  }

  TestCaller aStranger() {
    return tokens
        .caller("talent-" + UUID.randomUUID())
        .withRoles("talent", "resident")
        .inCommunities("boyuan");
  }

  /** With a studio that everybody sees. */
  TestCaller aTalent() {
    var talent = aStranger();
    as(talent).body(studio(true)).put(MY_STUDIO).then().statusCode(201);
    return talent;
  }

  TestCaller aResident() {
    return tokens
        .caller("resident-" + UUID.randomUUID())
        .withRoles("resident")
        .inCommunities("boyuan");
  }

  static String studio(boolean published) {
    return """
        {"communityCode":"boyuan","displayName":"赵阿姨缝补铺","published":%b,"place":"工作室 2 号",
         "crafts":[{"name":"裤脚改短","nameEn":"Trousers shortened","category":"SEWING"}],
         "introduction":"三十年裁缝","introductionEn":"A tailor for thirty years"}
        """
        .formatted(published);
  }

  static String window(Instant from, Duration length, int minutes) {
    return """
        {"startsAt":"%s","endsAt":"%s","minutes":%d}
        """
        .formatted(from, from.plus(length), minutes);
  }

  static List<String> openedSlots(TestCaller talent, Instant from, int howMany) {
    return as(talent)
        .body(window(from, Duration.ofMinutes(30L * howMany), 30))
        .post(MY_STUDIO + "/slots")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String aSlot(TestCaller talent, Instant from) {
    return openedSlots(talent, from, 1).getFirst();
  }

  static Response reserve(TestCaller resident, String slot) {
    return as(resident).body("{\"wish\":\"改裤脚\"}").post(SLOTS + "/" + slot + "/reservations");
  }

  static String reserved(TestCaller resident, String slot) {
    return reserve(resident, slot).then().statusCode(201).extract().path("id");
  }

  static Response mark(TestCaller talent, String reservation, boolean served) {
    return as(talent)
        .body("{\"served\":" + served + "}")
        .post(RESERVATIONS + "/" + reservation + "/outcome");
  }

  static String aStand(TestCaller talent, YearMonth month) {
    return as(talent)
        .body("{\"accepts\":true}")
        .put(DAYS + "/" + month + "/answer")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  static Response draw(TestCaller resident, String stand) {
    return as(resident).post(STANDS + "/" + stand + "/numbers");
  }

  static Response next(TestCaller talent, String stand) {
    return as(talent).post(STANDS + "/" + stand + "/next");
  }

  static Response finish(TestCaller talent, String number, boolean served) {
    return as(talent).body("{\"served\":" + served + "}").post(NUMBERS + "/" + number + "/outcome");
  }

  /** A month whose Talent Service Day is ahead. */
  static YearMonth monthIn(int months) {
    return YearMonth.from(now().atZone(ZONE)).plusMonths(months);
  }

  static Instant onTheDayOf(YearMonth month, int hour) {
    return month.atDay(15).atTime(hour, 0).atZone(ZONE).toInstant();
  }

  static Instant inDaysAt(int days, int hour) {
    return now().atZone(ZONE).toLocalDate().plusDays(days).atTime(hour, 0).atZone(ZONE).toInstant();
  }
}
