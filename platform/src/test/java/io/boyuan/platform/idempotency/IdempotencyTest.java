package io.boyuan.platform.idempotency;

import static io.boyuan.platform.notes.NoteWorld.NOTES;
import static io.boyuan.platform.notes.NoteWorld.as;
import static io.boyuan.platform.notes.NoteWorld.found;
import static io.boyuan.platform.notes.NoteWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class IdempotencyTest {

  Tokens tokens;
  @Inject AgroalDataSource database;
  TestCaller resident;
  String key;

  @BeforeEach
  void aKey() {
    resident = new NoteWorld(tokens).aResident();
    key = "key-" + UUID.randomUUID();
  }

  @Test
  void a_repeated_request_gets_the_first_answer_and_has_no_second_effect() {
    var first = write(key, plan("once"));
    var again = write(key, "  { \"text\" :\n \"once\" } ");

    first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
    again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.contentType()).startsWith("application/json");
    assertThat(notes()).containsExactly("once");
  }

  @Test
  void a_key_used_for_another_request_is_refused() {
    write(key, plan("one")).then().statusCode(201);

    write(key, plan("another"))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:boyuan:problem:idempotency-key-reused"));

    assertThat(notes()).containsExactly("one");
  }

  @Test
  void a_refused_request_leaves_no_key_behind() {
    write(key, plan("refuse this")).then().statusCode(409);

    write(key, plan("take this")).then().statusCode(201);

    assertThat(notes()).containsExactly("take this");
  }

  @Test
  void the_same_key_of_another_person_is_another_key() {
    write(key, plan("mine")).then().statusCode(201);

    resident = new NoteWorld(tokens).aResident();
    write(key, plan("theirs")).then().statusCode(201).header("Idempotent-Replayed", nullValue());

    assertThat(notes()).containsExactly("theirs");
  }

  @Test
  void without_a_key_each_request_has_its_effect() {
    as(resident).body(plan("twice")).post(NOTES).then().statusCode(201);
    as(resident).body(plan("twice")).post(NOTES).then().statusCode(201);

    assertThat(notes()).containsExactly("twice", "twice");
  }

  @Test
  void a_request_repeated_30_times_at_once_has_one_effect_and_one_answer() {
    List<String> answers =
        Race.run(30, i -> () -> write(key, plan("racing")).then().extract().asString());

    assertThat(answers).hasSize(30);
    assertThat(answers.stream().distinct()).hasSize(1).first().asString().contains("racing");
    assertThat(notes()).containsExactly("racing");
  }

  @Test
  void two_requests_that_race_for_one_key_are_told_apart() {
    List<Integer> answers = Race.run(2, i -> () -> write(key, plan("racer " + i)).statusCode());

    assertThat(answers).containsExactlyInAnyOrder(201, 422);
    assertThat(notes()).hasSize(1);
  }

  @Test
  void a_key_that_is_none_is_bad_input() {
    for (String bad : List.of(" ", "with space", "x".repeat(129), "schlüssel")) {
      write(bad, plan("never"))
          .then()
          .statusCode(400)
          .body("violations.field", hasItem("Idempotency-Key"));
    }
    assertThat(notes()).isEmpty();
  }

  private Response write(String withKey, String body) {
    return as(resident).header("Idempotency-Key", withKey).body(body).post(NOTES);
  }

  private List<String> notes() {
    return found(database, "select text from note where author_id = ?", resident.id());
  }
}
