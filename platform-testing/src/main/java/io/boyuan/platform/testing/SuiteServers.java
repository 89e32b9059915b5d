package io.boyuan.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Gives the tests of a service its own PostgreSQL, Kafka and token issuer, all real, once per run.
 * A test gets at them by a field of type {@link Broker}, {@link Database} or {@link Tokens}.
 */
public final class SuiteServers implements QuarkusTestResourceLifecycleManager {

  private Database database;
  private Broker broker;
  private Tokens tokens;

  @Override
  public Map<String, String> start() {
    var servers = Servers.ofThisBuild();
    var startingBroker = CompletableFuture.supplyAsync(servers::startBroker);
    database = servers.startDatabase();
    tokens = Tokens.start();
    broker = startingBroker.join();
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.username(),
        "quarkus.datasource.password", database.password(),
        "kafka.bootstrap.servers", broker.bootstrapServers(),
        "quarkus.oidc.auth-server-url", tokens.issuer());
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(database, new TestInjector.MatchesType(Database.class));
    injector.injectIntoFields(broker, new TestInjector.MatchesType(Broker.class));
    injector.injectIntoFields(tokens, new TestInjector.MatchesType(Tokens.class));
  }

  @Override
  public void stop() {
    if (broker != null) {
      broker.close();
    }
    if (tokens != null) {
      tokens.close();
    }
    if (database != null) {
      database.close();
    }
  }
}
