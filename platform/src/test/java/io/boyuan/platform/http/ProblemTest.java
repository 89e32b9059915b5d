package io.boyuan.platform.http;

import static io.boyuan.platform.notes.NoteWorld.NOTES;
import static io.boyuan.platform.notes.NoteWorld.as;
import static io.boyuan.platform.notes.NoteWorld.plan;
import static io.boyuan.platform.notes.NoteWorld.write;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.notes.NoteWorld;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class ProblemTest {

  Tokens tokens;
  @Inject AgroalDataSource database;
  TestCaller resident;

  @BeforeEach
  void aResident() {
    resident = new NoteWorld(tokens).aResident();
  }

  @AfterEach
  void nothing_of_bad_input_was_kept() {
    assertThat(NoteWorld.found(database, "select text from note where text like '%never%'"))
        .isEmpty();
  }

  @Test
  void a_problem_speaks_the_callers_language_and_chinese_by_default() {
    missing(null).body("title", equalTo("未找到")).header("Content-Language", "zh-CN");
    missing("en-GB,en;q=0.9").body("title", equalTo("Not found")).header("Content-Language", "en");
    missing("zh-TW").body("title", equalTo("未找到"));
    missing("fr, en;q=0.5").body("title", equalTo("Not found"));
    missing(";;;nonsense").body("title", equalTo("未找到")).header("Vary", notNullValue());
  }

  @Test
  void a_refused_rule_is_a_problem_of_its_name() {
    problem(write(resident, "refuse never"), 409)
        .body("type", equalTo("urn:boyuan:problem:note-refused"))
        .body("title", equalTo("便条被拒绝"))
        .body("status", equalTo(409));
  }

  @Test
  void who_loses_a_race_is_answered_by_the_name_of_the_rule() {
    String text = "unique " + UUID.randomUUID();

    List<Integer> answers = Race.run(10, i -> () -> write(resident, text).statusCode());

    assertThat(answers).containsOnly(201, 409);
    assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
    problem(write(resident, text), 409).body("type", startsWith("urn:boyuan:problem:"));
  }

  @Test
  void what_is_not_json_is_malformed() {
    for (String body :
        List.of(
            "{",
            "{\"text\":\"never\"",
            "{'text':'never'}",
            "{\"text\":\"never\"} {}",
            "{\"text\":\"never\",\"text\":\"never\"}",
            "{\"text\":NaN}",
            "nonsense",
            "\u0000",
            "[".repeat(1_000) + "]".repeat(1_000))) {
      problem(as(resident).body(body).post(NOTES), 400);
    }
  }

  @Test
  void what_is_json_but_not_what_was_asked_for_is_bad_input() {
    for (String body : List.of("", "null", "[]", "[{\"text\":\"never\"}]", "7", "\"never\"")) {
      problem(as(resident).body(body).post(NOTES), 400);
    }
  }

  @Test
  void a_wrong_type_is_refused_by_its_field_and_never_guessed() {
    refused("{\"text\":7}", "text");
    refused("{\"text\":true}", "text");
    refused("{\"text\":[\"never\"]}", "text");
    refused("{\"text\":\"never\",\"count\":\"7\"}", "count");
    refused("{\"text\":\"never\",\"count\":1.5}", "count");
    refused("{\"text\":\"never\",\"count\":true}", "count");
    refused("{\"text\":\"never\",\"count\":99999999999}", "count");
    refused("{\"text\":\"never\",\"count\":1e400}", "count");
    refused("{\"text\":\"never\",\"loud\":\"true\"}", "loud");
    refused("{\"text\":\"never\",\"loud\":1}", "loud");
    refused("{\"text\":\"never\",\"lines\":{}}", "lines");
    refused("{\"text\":\"never\",\"lines\":[7]}", "lines[0]");
    refused("{\"text\":\"never\",\"lines\":[{\"words\":7}]}", "lines[0].words");
  }

  @Test
  void a_value_out_of_bounds_is_refused_by_its_field() {
    refused("{}", "text");
    refused("{\"text\":\" \"}", "text");
    refused("{\"text\":\"never\",\"count\":0}", "count");
    refused("{\"text\":\"never\",\"count\":101}", "count");
    refused("{\"text\":\"never\",\"lines\":[null]}", "lines[0].<list element>");
    refused("{\"text\":\"never\",\"lines\":[{\"words\":\"x\"},{}]}", "lines[1].words");
  }

  @Test
  void an_unknown_constant_is_refused_by_its_field() {
    refused("{\"text\":\"never\",\"mood\":\"ANGRY\"}", "mood");
    refused("{\"text\":\"never\",\"mood\":\"glad\"}", "mood");
    refused("{\"text\":\"never\",\"mood\":\"\"}", "mood");
    refused("{\"text\":\"never\",\"mood\":0}", "mood");
    problem(given().get(NOTES + "?mood=angry"), 400);
  }

  @Test
  void a_time_without_offset_is_refused_with_an_example_in_both_languages() {
    String body = "{\"text\":\"never\",\"at\":\"2026-03-01T09:00:00\"}";

    refused(body, "at").body("violations[0].message", containsString("须为带时区偏移的时间"));
    problem(as(resident).header("Accept-Language", "en").body(body).post(NOTES), 400)
        .body("violations[0].message", containsString("must be a time with an offset"));
    for (String at :
        List.of("", "tomorrow", "2026-02-30T09:00:00Z", "2026-03-01", "9999-01-01T00:00:00Z")) {
      refused("{\"text\":\"never\",\"at\":\"" + at + "\"}", "at");
    }
    refused("{\"text\":\"never\",\"at\":1767225600}", "at");
    problem(given().get(NOTES + "?since=2026-03-01T09:00:00"), 400);
    given().get(NOTES + "?since=2026-03-01T09:00:00+08:00").then().statusCode(200);
  }

  @Test
  void a_string_of_a_megabyte_is_refused() {
    problem(as(resident).body(plan("never" + "x".repeat(1_000_000))).post(NOTES), 400);
    refused(plan("never" + "x".repeat(1_001)), "text");
  }

  @Test
  void a_body_of_more_than_ten_megabytes_is_not_even_read() throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var out = new PrintWriter(socket.getOutputStream(), true, UTF_8);
      out.print("POST " + NOTES + " HTTP/1.1\r\n");
      out.print("Host: localhost\r\n");
      out.print("Authorization: Bearer " + resident.token() + "\r\n");
      out.print("Content-Type: application/json\r\n");
      out.print("Content-Length: 11000000\r\n\r\n");
      out.flush();
      var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));

      assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void text_that_the_database_cannot_keep_is_refused() {
    refused("{\"text\":\"never \\u0000\"}", "text");
    refused("{\"text\":\"never \\ud800\"}", "text");
    problem(given().urlEncodingEnabled(false).get(NOTES + "/%00"), 400);
    problem(given().urlEncodingEnabled(false).get(NOTES + "?cursor=%00"), 400);
  }

  @Test
  void what_is_not_there_is_not_found() {
    problem(given().get("/api/test/v1/nothing"), 404);
    problem(given().get(NOTES + "/" + UUID.randomUUID()), 404);
    problem(given().get(NOTES + "/not-an-id"), 404);
  }

  @Test
  void what_http_itself_refuses_is_a_problem_too() {
    problem(as(resident).body("{}").patch(NOTES), 405);
    problem(as(resident).contentType("text/plain").body("never").post(NOTES), 415);
    problem(given().accept("image/png").get(NOTES), 406);
  }

  @Test
  void an_unexpected_failure_is_recorded_under_an_id_and_tells_nothing_of_the_inside() {
    String answer =
        problem(given().header("Accept-Language", "en").get(NOTES + "/broken"), 500)
            .body("type", equalTo("urn:boyuan:problem:internal-error"))
            .body("errorId", notNullValue())
            .extract()
            .asString();

    assertThat(answer).doesNotContain("secret", "Exception", "io.boyuan", "\tat ");
  }

  private static ValidatableResponse missing(String language) {
    var request = given();
    if (language != null) {
      request.header("Accept-Language", language);
    }
    return problem(request.get(NOTES + "/" + UUID.randomUUID()), 404);
  }

  private ValidatableResponse refused(String body, String field) {
    return problem(as(resident).body(body).post(NOTES), 400)
        .body("type", equalTo("urn:boyuan:problem:invalid-input"))
        .body("violations.field", hasItem(field));
  }

  private static ValidatableResponse problem(Response response, int status) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", startsWith("urn:boyuan:problem:"))
        .body("title", notNullValue())
        .body("status", equalTo(status));
  }
}
