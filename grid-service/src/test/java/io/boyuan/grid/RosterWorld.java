package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;
import static io.boyuan.grid.GridWorld.COMMUNITIES;
import static io.boyuan.grid.GridWorld.as;

import io.boyuan.platform.testing.TestCaller;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** A small language in which tests tell how party members take turns. */
final class RosterWorld {

  static final String ROSTERS = API + "/duty-rosters/";
  static final String DUTIES = API + "/duties/";
  static final String SWAPS = API + "/my-duty-swaps";

  final PartyWorld party;
  final YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai")).plusMonths(1);

  RosterWorld(PartyWorld party) {
    this.party = party;
  }

  static String plan(String month, int perDay) {
    return """
        {"month":"%s","perDay":%d,"startsAt":"09:00","minutes":480,"content":"党员一日值班","seed":7}
        """
        .formatted(month, perDay);
  }

  Response drawUp(String month, int perDay) {
    return as(party.staff())
        .body(plan(month, perDay))
        .post(COMMUNITIES + "/" + party.community + "/duty-rosters");
  }

  /** A draft for next month. */
  String drawn() {
    return drawUp(month.toString(), 1).then().statusCode(201).extract().path("id");
  }

  String published() {
    String roster = drawn();
    as(party.staff()).post(ROSTERS + roster + "/publication").then().statusCode(200);
    return roster;
  }

  List<String> dutiesOf(String roster) {
    return duties(roster, "id");
  }

  <T> List<T> duties(String roster, String what) {
    return as(party.staff())
        .get(ROSTERS + roster + "/duties?limit=200&reason=test")
        .then()
        .statusCode(200)
        .extract()
        .path("items." + what);
  }

  static List<String> mine(TestCaller member, String what) {
    return as(member)
        .get(API + "/my-duties?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items." + what);
  }

  static Response propose(TestCaller member, String duty, String other) {
    return as(member).body("{\"otherDutyId\":\"" + other + "\"}").post(DUTIES + duty + "/swaps");
  }

  Response unavailable(TestCaller member, String month, String days) {
    return as(member)
        .body("{\"days\":" + days + "}")
        .put(COMMUNITIES + "/" + party.community + "/my-unavailable-days/" + month);
  }
}
