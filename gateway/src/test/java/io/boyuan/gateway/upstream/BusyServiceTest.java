package io.boyuan.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that has all hands full is there all the same. */
class BusyServiceTest {

  private static final Duration CONNECT = Duration.ofMillis(200);
  private static final Duration LONGER_THAN_CONNECT = Duration.ofMillis(400);

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void a_request_that_waits_longer_for_a_connection_than_one_may_take_is_answered() {
    var busy = upstream(Duration.ofSeconds(10), this::answerSlowly);

    var answers = List.of(ask(busy), ask(busy), ask(busy));

    Future.all(answers).toCompletionStage().toCompletableFuture().join();
    assertThat(answers).allMatch(Future::succeeded);
    assertThat(busy.isAway()).isFalse();
  }

  @Test
  void who_waits_in_vain_for_a_connection_does_not_open_the_breaker() {
    var busy = upstream(Duration.ofMillis(300), this::answerWithoutEnd);
    ask(busy).toCompletionStage().toCompletableFuture().join();

    var waiting = busy.request().toCompletionStage().toCompletableFuture();

    assertThat(waiting)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(Upstream.Unreachable.class);
    assertThat(busy.isAway()).isFalse();
  }

  private void answerWithoutEnd(HttpServerRequest request) {
    request.response().setChunked(true).write("…");
    vertx.setPeriodic(50, ignored -> request.response().write("…"));
  }

  private void answerSlowly(HttpServerRequest request) {
    vertx.setTimer(LONGER_THAN_CONNECT.toMillis(), ignored -> request.response().end());
  }

  private static Future<HttpClientResponse> ask(Upstream upstream) {
    return upstream.request().compose(HttpClientRequest::send);
  }

  private Upstream upstream(Duration responseTimeout, Handler<HttpServerRequest> answering) {
    int port =
        vertx
            .createHttpServer()
            .requestHandler(answering)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .join()
            .actualPort();
    var config =
        new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(GatewaySettings.class);
    for (Part part : Part.values()) {
      String service = "boyuan.gateway.services." + part.context();
      config.withDefaultValue(service + ".url", "http://localhost:" + port);
      config.withDefaultValue(service + ".pool-size", "1");
    }
    config.withDefaultValue("boyuan.gateway.connect-timeout", CONNECT.toString());
    config.withDefaultValue("boyuan.gateway.response-timeout", responseTimeout.toString());
    config.withDefaultValue("boyuan.gateway.breaker.failures", "1");
    return new Upstreams(vertx, config.build().getConfigMapping(GatewaySettings.class))
        .of(Part.GRID);
  }
}
