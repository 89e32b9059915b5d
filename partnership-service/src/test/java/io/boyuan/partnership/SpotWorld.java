package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.TestCaller;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A small language in which tests tell how spots are looked after. */
public final class SpotWorld {

  static final String SPOTS = API + "/civility-spots";
  static final String MAP = API + "/civility-spot-map";
  static final String ADOPTIONS = API + "/spot-adoptions";
  static final String INSPECTIONS = API + "/spot-inspections";
  static final String HANDOVERS = API + "/spot-handovers";

  final AgreementWorld agreements;
  final String team;

  /** In a community with one university, whose agreement holds for three months. */
  public SpotWorld(AgreementWorld agreements) {
    this.agreements = agreements;
    this.team = agreements.world.aTeamOf(agreements.university);
    agreements.onPaper(today().minusDays(90), today().plusDays(90));
  }

  String community() {
    return agreements.community;
  }

  TestCaller staff() {
    return agreements.staff();
  }

  TestCaller coordinator() {
    return agreements.coordinator();
  }

  String spotPlan(String name, double lng, double lat) {
    return """
        {"communityCode":"%s","names":{"zh":"%s","en":"%s in English"},"lng":%s,"lat":%s,
         "address":"东门","words":"停车与墙面"}
        """
        .formatted(community(), name, name, lng, lat);
  }

  String aSpot(String name, double lng, double lat) {
    return as(staff())
        .body(spotPlan(name, lng, lat))
        .post(SPOTS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public String aSpot() {
    return aSpot("东门", 120.69, 27.92);
  }

  static String adoptionPlan(String team, Object from, Object until) {
    return "{\"teamCode\":\"%s\",\"fromOn\":\"%s\",\"untilOn\":\"%s\"}"
        .formatted(team, from, until);
  }

  public Response adopt(String spot, String team, Object from, Object until) {
    return as(staff())
        .body(adoptionPlan(team, from, until))
        .post(SPOTS + "/" + spot + "/adoptions");
  }

  String adopted(String spot, String team) {
    return adopt(spot, team, today(), today().plusDays(40))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A new spot, given to the team. */
  public String adoptedFor(Object from, Object until) {
    return adopt(aSpot(), team, from, until).then().statusCode(201).extract().path("id");
  }

  public String lastDayOf(String adoption) {
    return as(staff()).get(ADOPTIONS + "/" + adoption).path("endsOn");
  }

  public Response handOver(String adoption) {
    return as(staff())
        .body("{\"adoptionId\":\"%s\",\"protocol\":\"完好\"}".formatted(adoption))
        .post(HANDOVERS);
  }

  /** Which team an inspection of today is about. */
  public String inspectedTeam(String spot) {
    return inspect(spot, 60, 40, "").then().statusCode(201).extract().path("teamCode");
  }

  /** Teams that this month's league names, with or without a rank. */
  public List<String> leagueTeams() {
    String month = today().toString().substring(0, 7);
    var league =
        as(staff())
            .get(
                API
                    + "/spot-league?community=%s&from=%s&until=%s"
                        .formatted(community(), month, month));
    var teams = new ArrayList<String>(league.path("standings.teamCode"));
    teams.addAll(league.path("unranked"));
    return teams;
  }

  public String team() {
    return team;
  }

  public String statusOf(String adoption) {
    return as(staff()).get(ADOPTIONS + "/" + adoption).path("status");
  }

  /** A team of another university, under an agreement as well. */
  String aTeamOfAnother() {
    String university = agreements.world.aUniversity();
    agreements.world.anAgreement(
        community(), university, today().minusDays(90), today().plusDays(90));
    return agreements.world.aTeamOf(university);
  }

  static String items() {
    return """
        {"items":[{"words":"地面","wordsEn":"Ground","most":60},
          {"words":"墙面","wordsEn":"Walls","most":40}]}
        """;
  }

  /** Of a hundred points. */
  public void aChecklist() {
    as(staff()).body(items()).put(API + "/spot-checklists/" + community()).then().statusCode(201);
  }

  static String inspectionPlan(String spot, int ground, int walls, String more) {
    return """
        {"spotId":"%s","checklistVersion":1,"inspectedAt":"%s",
         "marks":[{"points":%d,"finding":"纸屑"},{"points":%d,"finding":"小广告"}]%s}
        """
        .formatted(spot, Instant.now().minusSeconds(1), ground, walls, more);
  }

  Response inspect(String spot, int ground, int walls, String more) {
    return as(staff()).body(inspectionPlan(spot, ground, walls, more)).post(INSPECTIONS);
  }

  static String mendBy(int days) {
    return ",\"mendBy\":\"" + today().plusDays(days) + "\"";
  }

  /** What was told of something. */
  public static List<String> typesAbout(Broker broker, String id, int atLeast) {
    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      return reader.about(UUID.fromString(id), atLeast).stream()
          .map(FactReader.HeardFact::type)
          .toList();
    }
  }

  static String nobody() {
    return aCode();
  }
}
