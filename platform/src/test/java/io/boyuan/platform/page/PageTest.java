package io.boyuan.platform.page;

import static io.boyuan.platform.notes.NoteWorld.NOTES;
import static io.boyuan.platform.notes.NoteWorld.found;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class PageTest {

  @Inject AgroalDataSource database;

  @Test
  void pages_show_everything_once_and_in_order_also_where_times_are_the_same() {
    var author = UUID.randomUUID();
    // Seven moments with three notes each, so that pages of four end inside of a moment.
    found(
        database,
        """
        insert into note
        select uuidv7(), 'note', ?, timestamptz '2026-01-01 00:00Z' + (i / 3) * interval '1 hour', 0
        from generate_series(0, 20) i returning id
        """,
        author);
    var newest =
        found(
            database,
            "select id from note where author_id = ? order by created_at desc, id desc",
            author);

    assertThat(walked(NOTES, author, 4)).containsExactlyElementsOf(newest);
    assertThat(walked(NOTES, author, 7)).containsExactlyElementsOf(newest);
    assertThat(walked(NOTES, author, 21)).containsExactlyElementsOf(newest);
    assertThat(walked(NOTES + "/oldest", author, 4)).containsExactlyElementsOf(newest.reversed());
  }

  @Test
  void a_page_holds_fifty_unless_told_otherwise() {
    var author = UUID.randomUUID();
    found(
        database,
        "insert into note select uuidv7(), 'note', ?, now(), 0 from generate_series(1, 205)"
            + " returning id",
        author);

    given().get(NOTES + "?author=" + author).then().body("items", hasSize(50));
    given().get(NOTES + "?limit=200&author=" + author).then().body("items", hasSize(200));
  }

  @Test
  void a_limit_outside_of_1_to_200_is_bad_input() {
    for (String limit : List.of("0", "201", "-1", "abc", "1.5", "99999999999")) {
      given()
          .get(NOTES + "?limit=" + limit)
          .then()
          .statusCode(400)
          .body("type", equalTo("urn:boyuan:problem:invalid-input"));
    }
  }

  @Test
  void a_cursor_that_was_not_given_out_is_bad_input() {
    String tooLate = "999999999999999.0." + UUID.randomUUID();
    for (String cursor :
        List.of(
            "x",
            "not base64!",
            encoded("nonsense"),
            encoded("1.2"),
            encoded("1.2.not-an-id"),
            encoded("-1.0." + UUID.randomUUID()),
            encoded(tooLate),
            encoded("1.99999999999999999999." + UUID.randomUUID()),
            "A".repeat(201))) {
      given()
          .queryParam("cursor", cursor)
          .get(NOTES)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("violations.field", hasItem(org.hamcrest.Matchers.containsString("cursor")));
    }
  }

  @Test
  void a_cursor_comes_back_as_it_went_out() {
    var cursor = new Cursor(Instant.parse("2026-03-01T09:00:00.123456Z"), UUID.randomUUID());

    assertThat(Cursor.decoded(cursor.encoded())).isEqualTo(cursor);
    assertThat(Cursor.decoded(Cursor.START.encoded())).isEqualTo(Cursor.START);
    assertThat(Cursor.decoded(Cursor.END.encoded())).isEqualTo(Cursor.END);
    assertThatThrownBy(() -> Cursor.decoded("")).isInstanceOf(Problem.class);
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** All ids of a list, read page by page. */
  private static List<String> walked(String list, UUID author, int limit) {
    var ids = new ArrayList<String>();
    String cursor = null;
    do {
      JsonPath page =
          given()
              .queryParam("author", author)
              .queryParam("limit", limit)
              .queryParam("cursor", cursor == null ? "" : cursor)
              .get(list)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      ids.addAll(page.getList("items.id"));
      cursor = page.getString("nextCursor");
    } while (cursor != null && ids.size() < 1_000);
    return ids;
  }
}
