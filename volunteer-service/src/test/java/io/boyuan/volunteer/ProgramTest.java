package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.RECORDS;
import static io.boyuan.volunteer.VolunteerWorld.SHIFTS;
import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.signedUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A university's program, with client credentials, does nothing for another organization (X1). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ProgramTest {

  private static final String ORGANIZATION = "/api/volunteer/v1/organizations/wzu";

  Tokens tokens;
  VolunteerWorld world;
  TestCaller program;

  @BeforeEach
  void world() {
    world = new VolunteerWorld(tokens);
    program = tokens.caller("program-wmu").withRoles("coordinator").inOrganizations("wmu");
  }

  @Test
  void nothing_is_read_of_another_organization() {
    var volunteer = world.aVolunteer();
    String shift = world.aShift().planned();
    signedUp(volunteer, shift);
    String record = world.pendingRecordOf(world.aVolunteer());
    var answers = new LinkedHashMap<String, Integer>();
    for (String path :
        new String[] {
          SHIFTS + "/" + shift + "/sign-ups",
          SHIFTS + "/" + shift + "/check-in-code",
          RECORDS + "/" + record,
          RECORDS + "?organization=wzu",
          RECORDS + "?community=boyuan",
          ORGANIZATION + "/members",
          "/api/volunteer/v1/statistics?organization=wzu",
          "/api/volunteer/v1/assignments?organization=wzu"
        }) {
      answers.put(path, as(program).get(path).statusCode());
    }
    assertRefused(answers);
  }

  @Test
  void nothing_is_done_for_another_organization() {
    var volunteer = world.aVolunteer();
    String shift = world.aShift().planned();
    String record = world.pendingRecordOf(volunteer);
    String group = "{\"organization\":\"wzu\",\"volunteerIds\":[\"%s\"]}".formatted(volunteer.id());
    var answers = new LinkedHashMap<String, Integer>();
    Map.of(
            SHIFTS + "/" + shift + "/group-sign-ups",
            group,
            RECORDS + "/" + record + "/verification",
            "{}",
            RECORDS + "/verifications",
            "{\"recordIds\":[\"%s\"]}".formatted(record),
            ORGANIZATION + "/invitations",
            "{\"name\":\"陈晨\"}",
            SHIFTS + "/" + shift + "/cancellation",
            "{\"reason\":\"x\"}")
        .forEach((path, body) -> answers.put(path, as(program).body(body).post(path).statusCode()));
    assertRefused(answers);
  }

  private static void assertRefused(Map<String, Integer> answers) {
    answers.forEach((path, status) -> assertThat(status).as(path).isIn(403, 404));
  }
}
