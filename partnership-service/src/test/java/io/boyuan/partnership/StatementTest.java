package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.AGREEMENTS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.TEAMS;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.agreementPlan;
import static io.boyuan.partnership.PartnershipWorld.teamPlan;
import static io.boyuan.partnership.PartnershipWorld.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked; a list is asked for once, however long it is. */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class StatementTest {

  Tokens tokens;
  PartnershipWorld world;

  @BeforeEach
  void world() {
    world = new PartnershipWorld(tokens);
  }

  @Test
  void every_list_is_read_by_one_statement() {
    String community = aCode();
    String university = world.aUniversity();
    for (int i = 0; i < 50; i++) {
      world.aUniversity();
      world.aTeamOf(university);
      world.anAgreement(community, university, today().plusDays(i), today().plusDays(i));
    }

    Statements.assertAlways(1, null, at(UNIVERSITIES), 50);
    Statements.assertAlways(1, null, at(TEAMS + "?community=" + community), 50);
    Statements.assertAlways(1, null, at(AGREEMENTS + "?community=" + community), 50);
    Statements.assertAlways(
        1, world.staffOf(community), at(API + "/audit-entries?community=" + community), 50);
  }

  @Test
  void a_team_is_registered_by_five_statements_and_an_agreement_by_four() {
    String university = world.aUniversity();

    assertThat(
            Statements.during(
                () ->
                    world
                        .register(TEAMS + "/" + aCode(), teamPlan(university, "青志"))
                        .then()
                        .statusCode(201)))
        .as("university, is it there, team, decision, fact")
        .hasSize(5);
    assertThat(
            Statements.during(
                () ->
                    world
                        .register(
                            AGREEMENTS + "/" + aCode(),
                            agreementPlan("boyuan", university, "2026-01-01", "2026-12-31"))
                        .then()
                        .statusCode(201)))
        .as("university, is it there, agreement, decision")
        .hasSize(4);
  }

  private static URI at(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
