package io.boyuan.gateway.suite;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/** One server that stands for all services, for tests of a single class. */
public final class AnsweringServer implements AutoCloseable {

  private final Vertx vertx = Vertx.vertx();
  private final int port;

  /**
   * Begins to answer.
   *
   * @param answer what it does with a request
   */
  public AnsweringServer(Handler<HttpServerRequest> answer) {
    var listening = vertx.createHttpServer().requestHandler(answer).listen(0);
    port = listening.toCompletionStage().toCompletableFuture().join().actualPort();
  }

  /** What the gateway's own parts run on. */
  public Vertx vertx() {
    return vertx;
  }

  /**
   * Settings of a gateway before it.
   *
   * @param others further settings, without their prefix
   * @return all others have their defaults
   */
  public GatewaySettings settings(Map<String, String> others) {
    var config =
        new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(GatewaySettings.class);
    for (Part part : Part.values()) {
      config.withDefaultValue(
          "boyuan.gateway.services." + part.context() + ".url", "http://localhost:" + port);
    }
    others.forEach((name, value) -> config.withDefaultValue("boyuan.gateway." + name, value));
    return config.build().getConfigMapping(GatewaySettings.class);
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
