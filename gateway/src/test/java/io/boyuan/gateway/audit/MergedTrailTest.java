package io.boyuan.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.gateway.upstream.Question.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedTrailTest {

  @Test
  void the_newest_of_all_services_are_shown_as_many_as_one_page_holds() {
    var merged =
        MergedTrail.of(
            List.of(
                page("more", entry("a", 9), entry("b", 5)), page(null, entry("c", 7)), page(null)));

    assertThat(ids(merged)).containsExactly("a", "c");
    assertThat(cursor(merged)).endsWith(".c");
  }

  @Test
  void the_last_page_holds_all_that_is_left() {
    var merged = MergedTrail.of(List.of(page(null, entry("a", 1)), page(null, entry("b", 2))));

    assertThat(ids(merged)).containsExactly("b", "a");
    assertThat(merged.getString("nextCursor")).isNull();
  }

  @Test
  void of_the_same_time_the_greater_id_is_first_as_in_each_service() {
    var merged = MergedTrail.of(List.of(page(null, entry("a", 1)), page(null, entry("b", 1))));

    assertThat(ids(merged)).containsExactly("b", "a");
  }

  @Test
  void a_service_with_a_full_page_is_not_skipped_over() {
    var merged =
        MergedTrail.of(
            List.of(
                page("more", entry("a", 9), entry("b", 8)),
                page("more", entry("c", 7), entry("d", 6))));

    assertThat(ids(merged)).containsExactly("a", "b");
    assertThat(cursor(merged)).endsWith(".b");
  }

  private static String cursor(JsonObject merged) {
    return new String(
        Base64.getUrlDecoder().decode(merged.getString("nextCursor")), StandardCharsets.US_ASCII);
  }

  private static List<String> ids(JsonObject merged) {
    return merged.getJsonArray("items").stream()
        .map(item -> ((JsonObject) item).getString("id"))
        .toList();
  }

  private static JsonObject entry(String id, int second) {
    return new JsonObject().put("id", id).put("at", "2026-03-07T16:00:0" + second + "+08:00");
  }

  private static Answer page(String cursor, JsonObject... entries) {
    return new Answer(
        200,
        new JsonObject()
            .put("items", new JsonArray(List.of(entries)))
            .put("nextCursor", cursor)
            .toBuffer());
  }
}
