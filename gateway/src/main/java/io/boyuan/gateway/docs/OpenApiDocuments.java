package io.boyuan.gateway.docs;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.upstream.Question;
import io.boyuan.gateway.upstream.Question.Answer;
import io.boyuan.gateway.upstream.Upstream;
import io.boyuan.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks all services for their OpenAPI documents at once; who is away or slow is left out. */
@Singleton
final class OpenApiDocuments {

  private static final Logger LOG = Logger.getLogger(OpenApiDocuments.class);

  private final Upstreams upstreams;
  private final Duration patience;

  OpenApiDocuments(Upstreams upstreams, GatewaySettings settings) {
    this.upstreams = upstreams;
    this.patience = settings.openApiTimeout();
  }

  /** The documents that came, by part. */
  Future<Map<Part, JsonObject>> fetch() {
    var documents = new EnumMap<Part, JsonObject>(Part.class);
    var all =
        Arrays.stream(Part.values())
            .map(
                part ->
                    documentOf(upstreams.of(part))
                        .onSuccess(found -> found.ifPresent(it -> documents.put(part, it))))
            .toList();
    return Future.all(all).map(done -> documents);
  }

  private Future<Optional<JsonObject>> documentOf(Upstream upstream) {
    return Question.get(upstream.part().openApiPath() + "?format=json")
        .to(upstream, patience)
        .compose(Answer::ifGood)
        .map(answer -> Optional.of(answer.body().toJsonObject()))
        .otherwise(
            failure -> {
              LOG.debugf("No API document of %s: %s", upstream.part().context(), failure);
              return Optional.empty();
            });
  }
}
