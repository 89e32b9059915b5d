package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.AGREEMENTS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.TEAMS;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.agreementPlan;
import static io.boyuan.partnership.PartnershipWorld.teamPlan;
import static io.boyuan.partnership.PartnershipWorld.universityPlan;
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

  // Universities and teams are partners of every community, so that the staff of any registers
  // them.
  private static final PermissionTable TABLE =
      PermissionTable.of(
          """
                                                        | anonymous resident volunteer coordinator staff other-staff dispatcher admin
          GET  /api/partnership/v1/universities         | ok        ok       ok        ok          ok    ok          ok         ok
          PUT  /api/partnership/v1/universities/{code}  | 401       403      403       403         ok    ok          403        ok
          GET  /api/partnership/v1/teams                | ok        ok       ok        ok          ok    ok          ok         ok
          PUT  /api/partnership/v1/teams/{code}         | 401       403      403       403         ok    ok          403        ok
          GET  /api/partnership/v1/agreements           | ok        ok       ok        ok          ok    ok          ok         ok
          PUT  /api/partnership/v1/agreements/{number}  | 401       403      403       403         ok    403         403        ok
          GET  /api/partnership/v1/audit-entries        | 401       403      403       403         ok    403         403        ok
          GET  /api/partnership/v1/dead-letters         | 401       403      403       403         403   403         403        ok
          POST /api/partnership/v1/dead-letters/{id}/replay | 401   403      403       403         403   403         403        ok
          """);

  Tokens tokens;

  @Test
  void every_operation_of_the_api_has_its_row() {
    assertThat(TABLE.missing(service().resolve("/api/partnership/v1/openapi"))).isEmpty();
  }

  @Test
  void everyone_may_do_what_the_table_says_and_nothing_else() {
    var world = new PartnershipWorld(tokens);
    String university = world.aUniversity();
    var callers = tokens.callersOf("boyuan");
    var examples =
        Map.of(
            "PUT " + UNIVERSITIES + "/{code}",
                Example.sending(universityPlan("新名")).with("code", aCode()),
            "PUT " + TEAMS + "/{code}",
                Example.sending(teamPlan(university, "新名")).with("code", aCode()),
            "PUT " + AGREEMENTS + "/{number}",
                Example.sending(agreementPlan("boyuan", university, "2026-01-01", "2026-12-31"))
                    .with("number", aCode()),
            "GET " + API + "/audit-entries", Example.asking("?community=boyuan"),
            "POST " + API + "/dead-letters/{id}/replay", Example.of(UUID.randomUUID().toString()));

    assertThat(TABLE.deviations(service(), callers, examples)).isEmpty();
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }
}
