package io.boyuan.gateway.overview;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.upstream.Question;
import io.boyuan.gateway.upstream.Question.Refused;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * What goes on in some communities, composed from all services at once. A part that does not answer
 * in time is shown as it was seen last, marked stale and with its age; the rest comes all the same.
 */
@Singleton
final class Overview {

  private final Situations situations;
  private final long timeoutMillis;
  private final Clock clock;

  Overview(Situations situations, GatewaySettings settings, Clock clock) {
    this.clock = clock;
    this.situations = situations;
    this.timeoutMillis = settings.overview().timeout().toMillis();
  }

  Future<JsonObject> of(List<String> communities, UnaryOperator<Question> asker) {
    var shown = new EnumMap<Part, Future<JsonObject>>(Part.class);
    for (Part part : Part.values()) {
      shown.put(part, shown(part, communities, asker));
    }
    return Future.all(List.copyOf(shown.values()))
        .map(
            done -> {
              var parts = new JsonObject();
              shown.forEach((part, picture) -> parts.put(part.context(), picture.result()));
              return new JsonObject()
                  .put("at", now().toString())
                  .put("communities", new JsonArray(communities))
                  .put("parts", parts);
            });
  }

  private Future<JsonObject> shown(
      Part part, List<String> communities, UnaryOperator<Question> asker) {
    var watched = situations.of(part, communities);
    return watched
        .current(asker)
        .timeout(timeoutMillis, TimeUnit.MILLISECONDS)
        .map(seen -> described(seen, false))
        .otherwise(
            away ->
                away instanceof Refused refused && refused.isOfCaller()
                    ? described(null, true)
                    : described(watched.lastSeen(), true));
  }

  private JsonObject described(Seen seen, boolean stale) {
    var part = new JsonObject().put("stale", stale);
    if (seen == null) {
      return part.putNull("at").putNull("ageSeconds").putNull("situation");
    }
    return part.put("at", seen.at().truncatedTo(ChronoUnit.MILLIS).toString())
        .put("ageSeconds", Duration.between(seen.at(), clock.instant()).toSeconds())
        .put("situation", seen.situation());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
