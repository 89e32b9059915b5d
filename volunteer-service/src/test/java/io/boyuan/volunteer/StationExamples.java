package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.ACTIVITIES;
import static io.boyuan.volunteer.VolunteerWorld.RECORDS;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.SIGN_UPS;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: activities, sign-ups, records, organizations. */
final class StationExamples {

  private static final String REASON = "{\"reason\":\"test\"}";
  private static final String NOBODY = UUID.randomUUID().toString();
  private static final String BOYUAN = "?community=boyuan";

  private final VolunteerWorld world;
  private final Map<String, Example> examples = new HashMap<>();

  StationExamples(VolunteerWorld world) {
    this.world = world;
  }

  Map<String, Example> all() {
    String shift = world.aShift().planned();
    ofActivities(VolunteerWorld.get(SHIFTS + "/" + shift).path("activityId"));
    ofShifts(shift);
    ofSignUps(signedUp(world.aVolunteer(), shift), shift);
    ofRecords(world.pendingRecordOf(world.aVolunteer()));
    ofOrganizations();
    put("GET /api/volunteer/v1/audit-entries", Example.asking(BOYUAN));
    put(
        "GET /api/volunteer/v1/audit-entries/chains/{community}",
        Example.NONE.with("community", "boyuan"));
    put(
        "GET /api/volunteer/v1/audit-entries/chains/{community}/links",
        Example.NONE.with("community", "boyuan"));
    put("GET /api/volunteer/v1/me/erasures/{receipt}", Example.NONE.with("receipt", NOBODY));
    put("POST /api/volunteer/v1/dead-letters/{id}/replay", Example.of(NOBODY));
    put("GET /api/dispatch/v1/orders", Example.asking(BOYUAN));
    put("GET /api/dispatch/v1/orders/{id}", Example.of(NOBODY));
    put(
        "POST /api/dispatch/v1/orders/{id}/cancellation",
        Example.sending("{\"reason\":\"台风\"}").with("id", NOBODY));
    put(
        "POST /api/volunteer/v1/proofs",
        Example.sending("{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}"));
    put("GET /api/volunteer/v1/proofs/{code}", Example.of(NOBODY).with("code", "7K3Q-9XZA-M2TD"));
    put("GET /api/volunteer/v1/my-proofs/{id}", Example.of(NOBODY));
    put("GET /api/volunteer/v1/statistics", Example.asking(BOYUAN));
    put("GET /api/volunteer/v1/thanks", Example.asking(BOYUAN));
    put("GET /api/volunteer/v1/me/years/{year}", Example.of(NOBODY).with("year", "2026"));
    var skill = Example.sending("{\"name\":\"急救\",\"nameEn\":\"First aid\"}");
    put("GET /api/volunteer/v1/skills/{code}", skill.with("code", "first-aid"));
    put("PUT /api/volunteer/v1/skills/{code}", skill.with("code", "first-aid"));
    return examples;
  }

  private void put(String operation, Example example) {
    examples.put(operation, example);
  }

  private void ofActivities(String activity) {
    put("POST " + ACTIVITIES, Example.sending(world.aShift().plan()));
    put("GET " + ACTIVITIES + "/drafts", Example.asking(BOYUAN));
    put("GET " + ACTIVITIES + "/{id}", Example.of(activity));
    put("PUT " + ACTIVITIES + "/{id}", Example.sending("{\"title\":\"x\"}").with("id", activity));
    put("POST " + ACTIVITIES + "/{id}/publication", Example.of(activity));
    put("POST " + ACTIVITIES + "/{id}/cancellation", Example.sending(REASON).with("id", activity));
    put("POST " + ACTIVITIES + "/{id}/copies", Example.of(activity));
  }

  private void ofShifts(String shift) {
    String code = "{\"code\":\"000000\"}";
    String change =
        "{\"startsAt\":\"2026-03-07T10:00:00+08:00\",\"endsAt\":\"2026-03-07T12:00:00+08:00\","
            + "\"capacity\":5}";
    String rule =
        "{\"rrule\":\"FREQ=DAILY;COUNT=2\",\"firstStartsAt\":\"2026-03-07T10:00:00+08:00\","
            + "\"minutes\":60}";
    put("GET " + SHIFTS + "/{id}", Example.of(shift));
    put("PUT " + SHIFTS + "/{id}", Example.sending(change).with("id", shift));
    put(
        "POST " + SHIFTS + "/{id}/cancellation",
        Example.sending(REASON).with("id", world.aShift().planned()));
    put("PUT " + SHIFTS + "/series/{id}", Example.sending(rule).with("id", world.aSeries()));
    put("GET " + SHIFTS + "/{id}/check-in-code", Example.of(shift));
    put("POST " + SHIFTS + "/{id}/check-ins", Example.sending(code).with("id", shift));
    put("POST " + SHIFTS + "/{id}/check-outs", Example.sending(code).with("id", shift));
    put(
        "POST " + SHIFTS + "/{id}/attendance-entries",
        Example.sending("{\"volunteerIds\":[\"" + NOBODY + "\"],\"evidence\":\"x\"}")
            .with("id", shift));
  }

  private void ofSignUps(String signUp, String shift) {
    put("GET " + SHIFTS + "/{id}/sign-ups", Example.of(shift));
    put("POST " + SHIFTS + "/{id}/sign-ups", Example.of(shift));
    put(
        "POST " + SHIFTS + "/{id}/group-sign-ups",
        Example.sending("{\"organization\":\"wzu\",\"volunteerIds\":[\"" + NOBODY + "\"]}")
            .with("id", shift));
    put(
        "POST " + SHIFTS + "/{id}/admissions",
        Example.sending("{\"volunteerId\":\"" + NOBODY + "\",\"reason\":\"x\"}").with("id", shift));
    put("GET " + SIGN_UPS + "/{id}", Example.of(signUp));
    put("DELETE " + SIGN_UPS + "/{id}", Example.of(signUp));
    put(
        "POST " + SIGN_UPS + "/{id}/answer",
        Example.sending("{\"comes\":true}").with("id", signUp));
    put("POST " + SIGN_UPS + "/{id}/removal", Example.sending(REASON).with("id", signUp));
    String swaps = "/api/volunteer/v1/swaps";
    put("GET " + swaps, Example.asking("?shift=" + shift));
    put("GET " + swaps + "/to-decide", Example.asking(BOYUAN));
    put(
        "POST " + swaps,
        Example.sending("{\"signUpId\":\"" + NOBODY + "\",\"wantedShift\":\"" + shift + "\"}"));
    put("POST " + swaps + "/{id}/taking", Example.of(NOBODY));
    put("DELETE " + swaps + "/{id}", Example.of(NOBODY));
    put(
        "POST " + swaps + "/{id}/decision",
        Example.sending("{\"consents\":true,\"reason\":\"x\"}").with("id", world.aSwap()));
  }

  private void ofRecords(String record) {
    String words = "{\"words\":\"x\"}";
    put("GET " + RECORDS, Example.asking(BOYUAN));
    put("GET " + RECORDS + "/flagged", Example.asking(BOYUAN));
    put("GET " + RECORDS + "/unusual-entries", Example.asking(BOYUAN));
    put(
        "POST " + RECORDS + "/verifications",
        Example.sending("{\"recordIds\":[\"" + record + "\"]}"));
    put("GET " + RECORDS + "/{id}", Example.of(record));
    put("GET " + RECORDS + "/{id}/history", Example.of(record));
    put("POST " + RECORDS + "/{id}/verification", Example.sending("{}").with("id", record));
    put(
        "POST " + RECORDS + "/{id}/corrections",
        Example.sending("{\"minutes\":1,\"reason\":\"x\"}").with("id", record));
    put("POST " + RECORDS + "/{id}/agreement", Example.of(record));
    for (String said : List.of("questions", "answers", "voiding")) {
      put("POST " + RECORDS + "/{id}/" + said, Example.sending(words).with("id", record));
    }
  }

  private void ofOrganizations() {
    String organization = "/api/volunteer/v1/organizations/{code}";
    put("GET " + organization + "/members", Example.of(NOBODY).with("code", "wzu"));
    put(
        "POST " + organization + "/invitations",
        Example.sending("{\"name\":\"陈晨\"}").with("code", "wzu"));
    put(
        "POST " + organization + "/member-imports",
        Example.sending("姓名,学号\n").with("code", "wzu").as("text/csv"));
    put("POST " + organization + "/applications", Example.of(NOBODY).with("code", "wzu"));
    put(
        "POST /api/volunteer/v1/memberships/acceptances/{code}",
        Example.of(NOBODY).with("code", "NOSUCHCODE"));
    put("POST /api/volunteer/v1/memberships/{id}/admission", Example.of(NOBODY));
    put("DELETE /api/volunteer/v1/memberships/{id}", Example.of(NOBODY));
    put("GET /api/volunteer/v1/teams", Example.asking("?organization=wzu"));
    put(
        "PUT /api/volunteer/v1/teams/{code}/skills",
        Example.sending("{\"skills\":[]}").with("code", "wzu-civility"));
    put(
        "PUT /api/volunteer/v1/me/profile",
        Example.sending("{\"name\":\"x\",\"skills\":[],\"languages\":[],\"namedInThanks\":false}"));
    put(
        "POST /api/volunteer/v1/volunteers/{id}/disclosures",
        Example.sending(REASON).with("id", NOBODY));
  }
}
