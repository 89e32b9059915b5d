package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.today;

import io.boyuan.platform.testing.FactSender;
import io.boyuan.platform.testing.TestCaller;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;

/** A small language in which tests tell what is done together. */
final class JointWorld {

  static final String ACTIVITIES = API + "/joint-activities";
  static final String AGENDA = API + "/joint-agenda";
  static final String PLANS = API + "/joint-plans";
  static final String REPORT = API + "/joint-report";

  private static final String TOPIC = "boyuan.volunteer";

  final AgreementWorld agreements;

  /** In a community whose agreement holds this month. */
  JointWorld(AgreementWorld agreements) {
    this.agreements = agreements;
    agreements.onPaper(today().minusDays(20), today().plusDays(20));
  }

  String community() {
    return agreements.community;
  }

  TestCaller staff() {
    return agreements.staff();
  }

  static String at(LocalDate day, int hour) {
    return "%sT%02d:00:00+08:00".formatted(day, hour);
  }

  static String partner(String university, String team) {
    return university == null
        ? "{\"teamCode\":\"" + team + "\"}"
        : "{\"universityCode\":\"" + university + "\"}";
  }

  String theUniversity() {
    return partner(agreements.university, null);
  }

  /** An hour long. */
  String activityPlan(String partners, String startsAt, String more) {
    int hour = Integer.parseInt(startsAt.substring(11, 13));
    return """
        {"communityCode":"%s","line":"CIVILITY","names":{"zh":"文明共创","en":"Civility"},
         "purpose":"共创文明楼道","place":"广场","startsAt":"%s","endsAt":"%sT%02d:00:00+08:00",
         "partners":[%s],"budget":[{"words":"材料","plannedFen":7000},
           {"words":"水","plannedFen":0}]%s}
        """
        .formatted(community(), startsAt, startsAt.substring(0, 10), hour + 1, partners, more);
  }

  Response plan(String partners, String startsAt, String more) {
    return as(staff()).body(activityPlan(partners, startsAt, more)).post(ACTIVITIES);
  }

  String planned(LocalDate day, String more) {
    return plan(theUniversity(), at(day, 0), more)
        .then()
        .statusCode(201)
        .extract()
        .path("activity.id");
  }

  /** Has begun today, before anybody was awake. */
  String anActivity() {
    return planned(today(), "");
  }

  Response hold(String activity) {
    return as(staff())
        .body("{\"participants\":{\"STUDENTS\":20,\"RESIDENTS\":10}}")
        .post(ACTIVITIES + "/" + activity + "/holding");
  }

  String heldOn(LocalDate day, String partners) {
    String activity =
        plan(partners, at(day, 0), "").then().statusCode(201).extract().path("activity.id");
    hold(activity).then().statusCode(200);
    return activity;
  }

  Response close(String activity) {
    return as(staff())
        .body("{\"outcome\":\"清理十二处\"}")
        .post(ACTIVITIES + "/" + activity + "/closing");
  }

  static String yearPlanText(String community, int year) {
    return "{\"communityCode\":\"%s\",\"year\":%d,\"words\":\"联建六十次\"}".formatted(community, year);
  }

  Response yearPlan(int year) {
    return as(staff()).body(yearPlanText(community(), year)).post(PLANS);
  }

  String aYearPlan(int year) {
    return yearPlan(year).then().statusCode(201).extract().path("id");
  }

  void tellVerified(
      FactSender sender, UUID event, UUID record, UUID activity, int minutes, long version) {
    sender.send(
        TOPIC,
        "boyuan.volunteer.service-verified.v1",
        event,
        record,
        fact(record, activity, version)
            .formatted("\"minutes\":" + minutes + ",\"verifiedAt\":\"2026-03-08T09:00:00+08:00\""));
  }

  void tellCorrected(FactSender sender, UUID record, UUID activity, int minutes, long version) {
    sender.send(
        TOPIC,
        "boyuan.volunteer.service-corrected.v1",
        UUID.randomUUID(),
        record,
        fact(record, activity, version)
            .formatted(
                "\"minutes\":"
                    + minutes
                    + ",\"reason\":\"早退\",\"correctedAt\":\"2026-03-08T09:00:00+08:00\""));
  }

  void tellVoided(FactSender sender, UUID record, long version) {
    sender.send(
        TOPIC,
        "boyuan.volunteer.service-voided.v1",
        UUID.randomUUID(),
        record,
        """
        {"serviceRecordId":"%s","aggregateVersion":%d,"volunteerId":"%s","communityCode":"%s",
         "organizationCode":null,"reason":"未到","voidedAt":"2026-03-08T09:00:00+08:00"}
        """
            .formatted(record, version, UUID.randomUUID(), community()));
  }

  private String fact(UUID record, UUID activity, long version) {
    return """
        {"serviceRecordId":"%s","aggregateVersion":%d,"volunteerId":"%s","communityCode":"%s",
         "organizationCode":null,"activityId":"%s","category":"CIVILITY_PATROL",
         "startedAt":"2026-03-07T09:00:00+08:00","endedAt":"2026-03-07T10:30:00+08:00",
         "shortage":false,%%s}
        """
        .formatted(record, version, UUID.randomUUID(), community(), activity);
  }
}
