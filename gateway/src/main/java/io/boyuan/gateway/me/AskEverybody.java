package io.boyuan.gateway.me;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.upstream.Question;
import io.boyuan.gateway.upstream.Question.Answer;
import io.boyuan.gateway.upstream.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Asks all services the same at once. */
@Singleton
final class AskEverybody {

  /** Only the gateway may send it: from outside it is never forwarded. */
  private static final String RECEIPT = "X-Boyuan-Erasure";

  private final Upstreams upstreams;
  private final long timeoutMillis;

  AskEverybody(Upstreams upstreams, GatewaySettings settings) {
    this.upstreams = upstreams;
    this.timeoutMillis = settings.responseTimeout().toMillis();
  }

  Future<Map<Part, Answer>> read(Function<Part, String> path, String authorization) {
    return ask(
        part -> Question.get(path.apply(part)).with(HttpHeaders.AUTHORIZATION, authorization));
  }

  Future<Map<Part, Answer>> erase(String authorization, UUID receipt) {
    return ask(
        part ->
            new Question(HttpMethod.DELETE, "/api/" + part.context() + "/v1/me", Map.of())
                .with(HttpHeaders.AUTHORIZATION, authorization)
                .with(RECEIPT, receipt.toString()));
  }

  /** A good answer without sense is none. */
  private static Answer sound(Answer answer) {
    if (answer.isGood() && answer.body().length() > 0) {
      answer.body().toJsonObject();
    }
    return answer;
  }

  /** What each answered; those who did not are missing. */
  private Future<Map<Part, Answer>> ask(Function<Part, Question> question) {
    var answers = new EnumMap<Part, Future<Answer>>(Part.class);
    for (Part part : Part.values()) {
      answers.put(
          part,
          question
              .apply(part)
              .to(upstreams.of(part))
              .map(AskEverybody::sound)
              .timeout(timeoutMillis, TimeUnit.MILLISECONDS)
              .otherwise((Answer) null));
    }
    return Future.all(List.copyOf(answers.values()))
        .map(
            done -> {
              var came = new EnumMap<Part, Answer>(Part.class);
              answers.forEach(
                  (part, answer) -> {
                    if (answer.result() != null) {
                      came.put(part, answer.result());
                    }
                  });
              return came;
            });
  }
}
