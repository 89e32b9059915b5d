package io.boyuan.platform.http;

import static io.boyuan.platform.notes.NoteWorld.NOTES;
import static io.boyuan.platform.notes.NoteWorld.as;
import static io.boyuan.platform.notes.NoteWorld.plan;
import static io.boyuan.platform.notes.NoteWorld.rewrite;
import static io.boyuan.platform.notes.NoteWorld.written;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class EntityTagTest {

  Tokens tokens;
  NoteWorld world;
  UUID note;

  @BeforeEach
  void aNote() {
    world = new NoteWorld(tokens);
    note = written(world.aResident(), "first");
  }

  @Test
  void what_is_known_already_is_not_sent_again() {
    String tag = given().get(NOTES + "/" + note).then().statusCode(200).extract().header("ETag");

    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      given()
          .header("If-None-Match", known)
          .get(NOTES + "/" + note)
          .then()
          .statusCode(304)
          .header("ETag", tag)
          .body(emptyString());
    }
    given().header("If-None-Match", "\"99\"").get(NOTES + "/" + note).then().statusCode(200);
  }

  @Test
  void a_list_has_a_tag_that_changes_with_what_is_in_it() {
    var author = world.aResident();
    String list = NOTES + "?author=" + author.id();
    String empty = given().get(list).then().statusCode(200).extract().header("ETag");
    assertThat(empty).startsWith("W/\"");

    given().header("If-None-Match", empty).get(list).then().statusCode(304);
    written(author, "one more");
    given().header("If-None-Match", empty).get(list).then().statusCode(200);
  }

  @Test
  void a_change_needs_the_version_that_was_read() {
    as(world.staff())
        .body(plan("blind"))
        .put(NOTES + "/" + note)
        .then()
        .statusCode(428)
        .body("type", equalTo("urn:boyuan:problem:precondition-required"));
    rewrite(world.staff(), note, "\"7\"", "stale")
        .then()
        .statusCode(412)
        .body("type", equalTo("urn:boyuan:problem:precondition-failed"));
    rewrite(world.staff(), note, "0", "without quotes").then().statusCode(412);

    rewrite(world.staff(), note, "\"0\"", "seen").then().statusCode(200).header("ETag", "\"1\"");

    given().get(NOTES + "/" + note).then().header("ETag", "\"1\"").body("text", equalTo("seen"));
  }

  @Test
  void of_ten_who_change_the_same_version_at_once_one_does() {
    List<Integer> answers =
        Race.run(10, i -> () -> rewrite(world.staff(), note, "\"0\"", "from " + i).statusCode());

    assertThat(answers).containsOnly(200, 412);
    assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
  }
}
