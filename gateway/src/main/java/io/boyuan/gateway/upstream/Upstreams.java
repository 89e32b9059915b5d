package io.boyuan.gateway.upstream;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** The services as configured, each with its own pool: a slow one can't starve the others. */
@Singleton
public final class Upstreams {

  private static final int SPARE_SECONDS = 5;
  private static final int CHUNK_BYTES = 65_536;

  private final Map<Part, Upstream> byPart = new EnumMap<>(Part.class);

  public Upstreams(Vertx vertx, GatewaySettings settings) {
    requirePositive("connect-timeout", settings.connectTimeout());
    requirePositive("response-timeout", settings.responseTimeout());
    requirePositive("breaker.open-for", settings.breaker().openFor());
    require(settings.breaker().failures() > 0, "breaker.failures must be positive");
    for (Part part : Part.values()) {
      var service = settings.services().get(part);
      require(service != null, "services." + part.context() + ".url is missing");
      byPart.put(part, upstream(vertx, part, service, settings));
    }
  }

  /**
   * The service of a part.
   *
   * @param part which one
   * @return where it is
   */
  public Upstream of(Part part) {
    return byPart.get(part);
  }

  private static Upstream upstream(
      Vertx vertx, Part part, GatewaySettings.Service service, GatewaySettings settings) {
    URI url = service.url();
    String name = "services." + part.context();
    boolean secure = "https".equals(url.getScheme());
    require(secure || "http".equals(url.getScheme()), name + ".url must be http or https");
    require(url.getHost() != null, name + ".url has no host");
    require(url.getRawPath().isEmpty() || url.getRawPath().equals("/"), name + ".url has a path");
    require(service.poolSize() > 0, name + ".pool-size must be positive");
    require(service.queueSize() > 0, name + ".queue-size must be positive");
    int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;

    var responseTimeout = settings.responseTimeout();
    var connections =
        new HttpClientOptions()
            .setSsl(secure)
            .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
            .setIdleTimeout(Math.toIntExact(responseTimeout.toSeconds()) + SPARE_SECONDS)
            .setMaxWaitQueueSize(service.queueSize())
            .setDecompressionSupported(false)
            .setMaxChunkSize(CHUNK_BYTES)
            .setTcpNoDelay(true);
    var target =
        new RequestOptions()
            .setHost(url.getHost())
            .setPort(port)
            .setSsl(secure)
            // Of the whole way to a connection, with the wait for one that others use.
            .setConnectTimeout(responseTimeout.toMillis())
            .setIdleTimeout(responseTimeout.toMillis());
    var pool = new PoolOptions().setHttp1MaxSize(service.poolSize());
    var forOneRequest = new HttpClientOptions(connections).setKeepAlive(false);
    return new Upstream(
        part,
        url.getScheme() + "://" + url.getAuthority(),
        ThreadLocal.withInitial(() -> vertx.createHttpClient(connections, pool)),
        ThreadLocal.withInitial(() -> vertx.createHttpClient(forOneRequest, pool)),
        target,
        new Breaker(settings.breaker().failures(), settings.breaker().openFor(), System::nanoTime),
        settings.answerLimit().asLongValue());
  }

  private static void requirePositive(String name, Duration time) {
    require(time.isPositive(), name + " must be positive");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new ConfigurationException("boyuan.gateway." + otherwise);
    }
  }
}
