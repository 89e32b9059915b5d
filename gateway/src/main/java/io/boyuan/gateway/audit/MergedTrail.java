package io.boyuan.gateway.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.boyuan.gateway.upstream.Question.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/**
 * One page of all services' trails. Each service was asked for a page from the same place on; the
 * newest of all of them are shown, as many as one had asked for.
 */
final class MergedTrail {

  private static final Comparator<JsonObject> NEWEST_FIRST =
      Comparator.comparing(MergedTrail::at)
          .thenComparing(entry -> entry.getString("id"))
          .reversed();

  private MergedTrail() {}

  static JsonObject of(List<Answer> pages) {
    var entries = new ArrayList<JsonObject>();
    int longest = 0;
    boolean more = false;
    for (var page : pages) {
      var body = page.body().toJsonObject();
      var items = body.getJsonArray("items");
      items.forEach(item -> entries.add((JsonObject) item));
      // A page that is not the last is as long as was asked for.
      if (body.getValue("nextCursor") != null) {
        more = true;
        longest = Math.max(longest, items.size());
      }
    }
    entries.sort(NEWEST_FIRST);
    var shown = more ? entries.subList(0, longest) : entries;
    return new JsonObject()
        .put("items", new JsonArray(shown))
        .put("nextCursor", more ? cursorAt(shown.getLast()) : null);
  }

  /** As the services write it: the second, the rest of it, and the id of the last entry shown. */
  private static String cursorAt(JsonObject entry) {
    var at = at(entry);
    String plain = at.getEpochSecond() + "." + at.getNano() + "." + entry.getString("id");
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(US_ASCII));
  }

  private static Instant at(JsonObject entry) {
    return OffsetDateTime.parse(entry.getString("at")).toInstant();
  }
}
