package io.boyuan.gateway.suite;

import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Servers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * Stand-ins for three services and the keys of the realm, beside a real Kafka; partnership-service
 * is away.
 */
public final class FakeSuite implements QuarkusTestResourceLifecycleManager {

  private Vertx vertx;
  private Broker broker;

  @Override
  public Map<String, String> start() {
    vertx = Vertx.vertx();
    broker = Servers.ofThisBuild().startBroker();
    var keys = new KeyServer();
    var realm = "http://localhost:" + portOf(keys.start(vertx)) + "/realms/boyuan";
    var config = new HashMap<String, String>();
    for (String part : new String[] {"volunteer", "grid", "booking"}) {
      int port = portOf(new FakeService(part).start(vertx));
      config.put("boyuan.gateway.services." + part + ".url", "http://localhost:" + port);
    }
    config.put("boyuan.gateway.services.partnership.url", "http://localhost:" + portOfNobody());
    config.put("boyuan.gateway.response-timeout", "3S");
    config.put("boyuan.gateway.body-limit", "1M");
    config.put("boyuan.gateway.cors-origins", "https://portal.example.org");
    config.put("boyuan.gateway.breaker.open-for", "200MS");
    config.put("boyuan.gateway.limits.address-rate", "100");
    config.put("boyuan.gateway.limits.client-rate", "1");
    config.put("boyuan.gateway.limits.client-burst", "100");
    config.put("boyuan.gateway.overview.fresh", "0S");
    config.put("boyuan.gateway.overview.timeout", "500MS");
    config.put("boyuan.gateway.stream.heartbeat", "200MS");
    config.put("boyuan.gateway.stream.listeners-of-one", "3");
    config.put("kafka.bootstrap.servers", broker.bootstrapServers());
    config.put("boyuan.gateway.sign-in.enabled", "true");
    config.put("boyuan.gateway.sign-in.client-secret", KeyServer.CLIENT_SECRET);
    config.put(
        "boyuan.gateway.sign-in.cookie-secret", "a secret of thirty-two characters, or more");
    config.put("quarkus.oidc.auth-server-url", realm);
    config.put("test.realm", realm);
    config.put("test.signing-key", keys.privateJwk());
    return config;
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(broker, new TestInjector.MatchesType(Broker.class));
  }

  @Override
  public void stop() {
    broker.close();
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
