package io.boyuan.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.boyuan.gateway.Part;
import io.boyuan.gateway.suite.AnsweringServer;
import io.boyuan.gateway.upstream.Question.Answer;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final CompletableFuture<Void> brokenOff = new CompletableFuture<>();
  private final AnsweringServer service = new AnsweringServer(this::answer);
  private final Upstream upstream =
      new Upstreams(
              service.vertx(),
              service.settings(Map.of("answer-limit", "1000", "breaker.failures", "3")))
          .of(Part.GRID);

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void an_answer_as_long_as_may_be_is_read() {
    assertThat(read(asked("/1000", LONG)).body().length()).isEqualTo(1000);
  }

  @Test
  void a_longer_answer_is_none_and_is_broken_off() throws Exception {
    assertThatThrownBy(() -> read(asked("/100000000", LONG)))
        .hasRootCauseInstanceOf(Question.TooLong.class);

    brokenOff.get(10, TimeUnit.SECONDS);
  }

  @Test
  void what_is_not_answered_in_time_is_broken_off() throws Exception {
    assertThatThrownBy(() -> read(asked("/never", Duration.ofMillis(100))))
        .hasRootCauseInstanceOf(TimeoutException.class);

    brokenOff.get(10, TimeUnit.SECONDS);
  }

  @Test
  void a_service_that_is_silent_again_and_again_counts_as_away() {
    for (int i = 0; i < 3; i++) {
      assertThat(upstream.isAway()).isFalse();
      assertThatThrownBy(() -> read(asked("/never", Duration.ofMillis(100))))
          .hasRootCauseInstanceOf(TimeoutException.class);
    }

    assertThat(upstream.isAway()).isTrue();
  }

  private void answer(HttpServerRequest request) {
    request.connection().closeHandler(gone -> brokenOff.complete(null));
    if (!request.path().equals("/never")) {
      request.response().end("x".repeat(Integer.parseInt(request.path().substring(1))));
    }
  }

  private Future<Answer> asked(String path, Duration patience) {
    return Question.get(path).to(upstream, patience);
  }

  private static Answer read(Future<Answer> answer) {
    return answer.toCompletionStage().toCompletableFuture().join();
  }
}
