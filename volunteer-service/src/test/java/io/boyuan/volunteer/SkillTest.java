package io.boyuan.volunteer;

import static io.boyuan.volunteer.VolunteerWorld.as;
import static io.boyuan.volunteer.VolunteerWorld.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.testing.Statements;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.boyuan.volunteer.skill.Skills;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class SkillTest {

  private static final String SKILLS = "/api/volunteer/v1/skills";

  Tokens tokens;
  @Inject Skills skills;

  @Test
  void what_volunteers_can_do_is_listed_for_anyone_by_one_statement() {
    get(SKILLS)
        .then()
        .statusCode(200)
        .body("items[0].code", equalTo("first-aid"))
        .body("items[0].name", equalTo("急救"))
        .body("items[0].nameEn", equalTo("First aid"))
        .body("items.code", hasItems("waste-sorting", "haircut", "it-support"));
    Statements.assertAlways(
        1, null, URI.create("http://localhost:" + RestAssured.port + SKILLS), 20);
  }

  @Test
  void an_admin_defines_a_skill_once_and_renames_it_from_the_version_read() {
    var admin = new VolunteerWorld(tokens).admin();
    String skill = SKILLS + "/s-" + UUID.randomUUID().toString().substring(0, 8);
    String plan = "{\"name\":\"剪纸\",\"nameEn\":\"Paper cutting\"}";

    as(admin).body(plan).put(skill).then().statusCode(201);
    as(admin).body(plan).put(skill).then().statusCode(200);
    String other = plan.replace("剪纸", "剪窗花");
    as(admin).body(other).put(skill).then().statusCode(428);
    as(admin).header("If-Match", "\"7\"").body(other).put(skill).then().statusCode(412);
    String tag = get(skill).header("ETag");
    as(admin)
        .header("If-Match", tag)
        .body(other)
        .put(skill)
        .then()
        .statusCode(200)
        .body("name", equalTo("剪窗花"));
    as(admin).body("{\"name\":\"\"}").put(skill).then().statusCode(400);
    get(SKILLS + "/no-such").then().statusCode(404);
  }

  @Test
  void a_skill_that_was_never_defined_is_refused_by_its_place() {
    assertThatCode(() -> skills.requireKnown("skills", List.of("music", "dance", "music")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> skills.requireKnown("skills", List.of("music", "sorcery")))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.violations().getFirst().field()).isEqualTo("skills[1]");
              assertThat(problem.violations().getFirst().message()).isEqualTo("unknown-skill");
            });
  }
}
