package io.boyuan.gateway.upstream;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.upstream.Question.Answer;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks all services at once. */
@Singleton
public final class Everybody {

  private final Upstreams upstreams;
  private final Duration patience;

  Everybody(Upstreams upstreams, GatewaySettings settings) {
    this.upstreams = upstreams;
    this.patience = settings.responseTimeout();
  }

  /**
   * Asks, and waits until each has answered or its time is up.
   *
   * @param question what each is asked
   * @return what each answered; those who did not, or without sense, are missing
   */
  public Future<Map<Part, Answer>> answers(Function<Part, Question> question) {
    var answers = new EnumMap<Part, Future<Answer>>(Part.class);
    for (Part part : Part.values()) {
      answers.put(
          part,
          question
              .apply(part)
              .to(upstreams.of(part), patience)
              .map(Everybody::sound)
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

  /** A good answer without sense is none. */
  private static Answer sound(Answer answer) {
    if (answer.isGood() && answer.body().length() > 0) {
      answer.body().toJsonObject();
    }
    return answer;
  }
}
