package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.AGREEMENTS;
import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.TEAMS;
import static io.boyuan.partnership.PartnershipWorld.UNIVERSITIES;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static io.boyuan.partnership.PartnershipWorld.agreementPlan;
import static io.boyuan.partnership.PartnershipWorld.as;
import static io.boyuan.partnership.PartnershipWorld.teamPlan;
import static io.boyuan.partnership.PartnershipWorld.today;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
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

    assertAlwaysOne(given(), UNIVERSITIES + "?");
    assertAlwaysOne(given(), TEAMS + "?community=" + community + "&");
    assertAlwaysOne(given(), AGREEMENTS + "?community=" + community + "&");
    assertAlwaysOne(
        as(world.staffOf(community)), API + "/audit-entries?community=" + community + "&");
  }

  @Test
  void a_team_and_an_agreement_are_registered_by_five_statements_each() {
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
        .as("university, is it there, agreement, decision, fact")
        .hasSize(5);
  }

  private static void assertAlwaysOne(RequestSpecification caller, String list) {
    for (int rows : List.of(1, 50)) {
      assertThat(
              Statements.during(
                  () -> assertThat(shown(caller, list + "limit=" + rows)).isEqualTo(rows)))
          .as("%s with %d rows", list, rows)
          .hasSize(1);
    }
  }

  private static int shown(RequestSpecification caller, String list) {
    return given()
        .spec(caller)
        .get(list)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items")
        .size();
  }
}
