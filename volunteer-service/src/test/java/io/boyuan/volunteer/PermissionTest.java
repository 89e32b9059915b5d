package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.ACTIVITIES;
import static io.boyuan.volunteer.VolunteerWorld.RECORDS;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.SIGN_UPS;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.PermissionTable;
import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PermissionTest {

  private static final PermissionTable TABLE =
      PermissionTable.of(
          """
                                                           | anonymous resident volunteer coordinator staff other-staff dispatcher admin
          GET    /api/volunteer/v1/activities              | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/activities              | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/activities/{id}         | ok        ok       ok        ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/shifts                  | ok        ok       ok        ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/shifts/{id}             | ok        ok       ok        ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/shifts/{id}/sign-ups    | 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/shifts/{id}/sign-ups    | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/shifts/{id}/check-in-code | 401     403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/shifts/{id}/check-in-code image/png | 401 403 403      ok          ok    403         403        ok
          POST   /api/volunteer/v1/shifts/{id}/check-ins   | 401       403      ok        403         403   403         403        403
          POST   /api/volunteer/v1/shifts/{id}/check-outs  | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/sign-ups                | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/sign-ups/{id}           | 401       403      ok        403         403   403         403        403
          DELETE /api/volunteer/v1/sign-ups/{id}           | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/service-records         | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/service-records/mine    | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/service-records/{id}    | 401       403      ok        ok          ok    ok          403        ok
          POST   /api/volunteer/v1/service-records/{id}/verification | 401 403  403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/audit-entries           | 401       403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/dead-letters            | 401       403      403       403         403   403         403        ok
          POST   /api/volunteer/v1/dead-letters/{id}/replay | 401      403      403       403         403   403         403        ok
          GET    /api/volunteer/v1/skills                  | ok        ok       ok        ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/skills/{code}           | ok        ok       ok        ok          ok    ok          ok         ok
          PUT    /api/volunteer/v1/skills/{code}           | 401       403      403       403         403   403         403        ok
          GET    /api/volunteer/v1/needs                   | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/needs                   | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/needs/{id}              | ok        ok       ok        ok          ok    ok          ok         ok
          PUT    /api/volunteer/v1/needs/{id}              | 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/needs/{id}/publication  | 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/needs/{id}/closure      | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/resources               | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/resources               | 401       403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/resources/{id}          | ok        ok       ok        ok          ok    ok          ok         ok
          PUT    /api/volunteer/v1/resources/{id}          | 401       403      403       403         ok    403         403        ok
          POST   /api/volunteer/v1/resources/{id}/publication| 401       403      403       403         ok    403         403        ok
          POST   /api/volunteer/v1/resources/{id}/closure  | 401       403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/projects                | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/projects                | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/projects/{id}           | ok        ok       ok        ok          ok    ok          ok         ok
          PUT    /api/volunteer/v1/projects/{id}           | 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/projects/{id}/publication| 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/projects/{id}/closure   | 401       403      403       ok          ok    403         403        ok
          GET    /api/dispatch/v1/orders                   | 401       403      403       403         ok    403         ok         ok
          GET    /api/dispatch/v1/orders/{id}              | 401       403      403       403         ok    ok          ok         ok
          GET    /api/volunteer/v1/needs/{id}/matches      | 401       403      403       ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/resources/{id}/matches  | 401       403      403       ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/needs/{id}/proposals    | 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/needs/{id}/fulfilment   | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/match-proposals         | 401       403      403       ok          ok    403         403        ok
          GET    /api/volunteer/v1/match-proposals/{id}    | 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/match-proposals/{id}/acceptance | 401 403    403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/match-proposals/{id}/refusal | 401  403      403       ok          ok    403         403        ok
          DELETE /api/volunteer/v1/match-proposals/{id}    | 401       403      403       403         ok    403         403        ok
          GET    /api/volunteer/v1/match-subscriptions     | 401       403      403       ok          ok    ok          403        ok
          POST   /api/volunteer/v1/match-subscriptions     | 401       403      403       ok          ok    ok          403        ok
          DELETE /api/volunteer/v1/match-subscriptions/{id} | 401      403      403       ok          ok    ok          403        ok
          GET    /api/volunteer/v1/projects/{id}/runs      | ok        ok       ok        ok          ok    ok          ok         ok
          POST   /api/volunteer/v1/projects/{id}/runs      | 401       403      403       ok          ok    403         403        ok
          POST   /api/volunteer/v1/proofs                  | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/proofs/{code}           | ok        ok       ok        ok          ok    ok          ok         ok
          GET    /api/volunteer/v1/my-proofs               | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/my-proofs/{id}          | 401       403      ok        403         403   403         403        403
          GET    /api/volunteer/v1/my-proofs/{id} application/pdf | 401 403     ok        403         403   403         403        403
          """);

  Tokens tokens;

  @Test
  void every_operation_of_the_api_has_its_row() {
    assertThat(TABLE.missing(service().resolve("/api/volunteer/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new VolunteerWorld(tokens);
    var callers = tokens.callersOf("boyuan");

    assertThat(TABLE.deviations(service(), callers, examples(world))).isEmpty();
  }

  private static Map<String, Example> examples(VolunteerWorld world) {
    var examples = new java.util.HashMap<>(attendance(world));
    examples.putAll(new CatalogueWorld(world).examples());
    examples.put(
        "POST /api/volunteer/v1/proofs",
        Example.sending("{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}"));
    examples.put(
        "GET /api/volunteer/v1/proofs/{code}", Example.of("").with("code", "7K3Q-9XZA-M2TD"));
    examples.put("GET /api/volunteer/v1/my-proofs/{id}", Example.of(UUID.randomUUID().toString()));
    return examples;
  }

  private static Map<String, Example> attendance(VolunteerWorld world) {
    String shift = world.aShift().planned();
    String activity = VolunteerWorld.get(SHIFTS + "/" + shift).path("activityId");
    var volunteer = world.aVolunteer();
    String signUp = signedUp(volunteer, shift);
    String record = world.pendingRecordOf(world.aVolunteer());
    String code = "{\"code\":\"000000\"}";
    var skill = Example.sending("{\"name\":\"急救\",\"nameEn\":\"First aid\"}");
    return Map.ofEntries(
        Map.entry("GET /api/volunteer/v1/skills/{code}", skill.with("code", "first-aid")),
        Map.entry("PUT /api/volunteer/v1/skills/{code}", skill.with("code", "first-aid")),
        Map.entry("POST " + ACTIVITIES, Example.sending(world.aShift().plan())),
        Map.entry("GET " + ACTIVITIES + "/{id}", Example.of(activity)),
        Map.entry("GET " + SHIFTS + "/{id}", Example.of(shift)),
        Map.entry("GET " + SHIFTS + "/{id}/sign-ups", Example.of(shift)),
        Map.entry("POST " + SHIFTS + "/{id}/sign-ups", Example.of(shift)),
        Map.entry("GET " + SHIFTS + "/{id}/check-in-code", Example.of(shift)),
        Map.entry("POST " + SHIFTS + "/{id}/check-ins", Example.sending(code).with("id", shift)),
        Map.entry("POST " + SHIFTS + "/{id}/check-outs", Example.sending(code).with("id", shift)),
        Map.entry("GET " + SIGN_UPS + "/{id}", Example.of(signUp)),
        Map.entry("DELETE " + SIGN_UPS + "/{id}", Example.of(signUp)),
        Map.entry("GET " + RECORDS, Example.asking("?community=boyuan")),
        Map.entry("GET " + RECORDS + "/{id}", Example.of(record)),
        Map.entry(
            "POST " + RECORDS + "/{id}/verification", Example.sending("{}").with("id", record)),
        Map.entry("GET /api/dispatch/v1/orders", Example.asking("?community=boyuan")),
        Map.entry("GET /api/dispatch/v1/orders/{id}", Example.of(UUID.randomUUID().toString())),
        Map.entry("GET /api/volunteer/v1/audit-entries", Example.asking("?community=boyuan")),
        Map.entry(
            "POST /api/volunteer/v1/dead-letters/{id}/replay",
            Example.of(UUID.randomUUID().toString())));
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
