package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;
import static io.boyuan.grid.MatterWorld.created;

import io.boyuan.platform.testing.MovableClock;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The three parties' meetings. */
public final class MeetingWorld {

  static final String MEETINGS = API + "/meetings";

  private final MatterWorld parties;

  public MeetingWorld(Tokens tokens) {
    parties = new MatterWorld(tokens);
  }

  public String aCommunity() {
    return parties.aCommunity();
  }

  public TestCaller staff(String community) {
    return parties.staff(community);
  }

  TestCaller owners(String community) {
    return parties.owners(community);
  }

  TestCaller property(String community) {
    return parties.property(community);
  }

  MatterWorld matters() {
    return parties;
  }

  static Instant inDays(int days) {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(days));
  }

  static String extra(String community, Instant startsAt) {
    return """
        {"communityCode":"%s","title":"消防门改造","startsAt":"%s","place":"会议室"}
        """
        .formatted(community, startsAt);
  }

  /** A meeting that is called for tomorrow. */
  public String aMeeting(String community) {
    return aMeeting(community, inDays(1));
  }

  String aMeeting(String community, Instant startsAt) {
    return created(as(staff(community)).body(extra(community, startsAt)).post(MEETINGS));
  }

  /** A meeting to which the community and the property company came. */
  String aHeldMeeting(String community) {
    String meeting = aMeeting(community);
    MovableClock.at(inDays(2), () -> attended(community, meeting).then().statusCode(200));
    return meeting;
  }

  static final String ATTENDANCE =
      """
      {"parties":[{"party":"COMMUNITY","people":3},{"party":"PROPERTY","people":1}]}
      """;

  Response attended(String community, String meeting) {
    return as(staff(community)).body(ATTENDANCE).put(MEETINGS + "/" + meeting + "/attendance");
  }

  public static String action(String party, LocalDate dueOn) {
    return """
        {"party":"%s","personName":"周经理","title":"提交报价","dueOn":"%s"}
        """
        .formatted(party, dueOn);
  }

  public String anAction(String community, String meeting, String party, LocalDate dueOn) {
    return created(
        as(staff(community))
            .body(action(party, dueOn))
            .post(MEETINGS + "/" + meeting + "/action-items"));
  }

  static String cadence(String... rules) {
    return "{\"rules\":[" + String.join(",", rules) + "]}";
  }

  static final String WEEKLY =
      "{\"kind\":\"WEEKLY\",\"weekday\":\"MONDAY\",\"time\":\"19:00\",\"place\":\"会议室\"}";
  static final String MONTHLY =
      "{\"kind\":\"MONTHLY\",\"day\":31,\"time\":\"19:00\",\"place\":\"会议室\"}";
  static final String QUARTERLY =
      "{\"kind\":\"QUARTERLY\",\"weekday\":\"FRIDAY\",\"nth\":1,\"month\":3,\"time\":\"19:00\",\"place\":\"会议室\"}";
  static final String YEARLY =
      "{\"kind\":\"YEARLY\",\"day\":20,\"month\":12,\"time\":\"14:00\",\"place\":\"会议室\"}";

  static String cadenceOf(String community) {
    return COMMUNITIES + "/" + community + "/meeting-cadence";
  }
}
