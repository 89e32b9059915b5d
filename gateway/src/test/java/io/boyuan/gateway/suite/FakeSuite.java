package io.boyuan.gateway.suite;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Stand-ins for three services and the keys of the realm; partnership-service is away. */
public final class FakeSuite implements QuarkusTestResourceLifecycleManager {

  private Vertx vertx;

  @Override
  public Map<String, String> start() {
    vertx = Vertx.vertx();
    var keys = new KeyServer();
    var realm = "http://localhost:" + portOf(keys.start(vertx)) + "/realms/boyuan";
    var config = new HashMap<String, String>();
    for (String part : new String[] {"volunteer", "grid", "booking"}) {
      int port = portOf(new FakeService(part).start(vertx));
      config.put("boyuan.gateway.services." + part + ".url", "http://localhost:" + port);
    }
    config.put("boyuan.gateway.services.partnership.url", "http://localhost:" + portOfNobody());
    config.put("boyuan.gateway.response-timeout", "1S");
    config.put("boyuan.gateway.body-limit", "1M");
    config.put("boyuan.gateway.cors-origins", "https://portal.example.org");
    config.put("quarkus.oidc.auth-server-url", realm);
    config.put("test.realm", realm);
    config.put("test.signing-key", keys.privateJwk());
    return config;
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static int portOf(Future<HttpServer> server) {
    return server.toCompletionStage().toCompletableFuture().join().actualPort();
  }

  private static int portOfNobody() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
