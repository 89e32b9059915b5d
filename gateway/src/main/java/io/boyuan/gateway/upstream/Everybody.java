package io.boyuan.gateway.upstream;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.boyuan.gateway.problem.Away;
import io.boyuan.gateway.upstream.Question.Answer;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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
    return asked(question, (part, answer) -> answer.otherwise((Answer) null));
  }

  /**
   * Asks where one missing answer makes the others useless.
   *
   * @param question what each is asked
   * @return what each answered; {@code service-unavailable} as soon as one does not
   */
  public Future<Map<Part, Answer>> allAnswers(Function<Part, Question> question) {
    return asked(
        question,
        (part, answer) ->
            answer.recover(away -> Future.failedFuture(Away.problem(part.context()))));
  }

  private Future<Map<Part, Answer>> asked(
      Function<Part, Question> question,
      BiFunction<Part, Future<Answer>, Future<Answer>> whenMissing) {
    var answers = new EnumMap<Part, Future<Answer>>(Part.class);
    for (Part part : Part.values()) {
      var answer = question.apply(part).to(upstreams.of(part), patience).map(Everybody::sound);
      answers.put(part, whenMissing.apply(part, answer));
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
