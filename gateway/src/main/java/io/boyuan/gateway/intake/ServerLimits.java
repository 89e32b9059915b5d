package io.boyuan.gateway.intake;

import io.boyuan.gateway.GatewaySettings;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Limits of the server itself. They lie above the gateway's own, whose refusals come with a
 * problem, and stop what is far beyond. HTTP/2 is spoken over TLS alone: an upgrade on a plain
 * connection is a known way past a proxy.
 */
@Singleton
final class ServerLimits implements HttpServerOptionsCustomizer {

  private static final int FAR_BEYOND = 4;

  private final GatewaySettings settings;

  ServerLimits(GatewaySettings settings) {
    this.settings = settings;
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options
        .setHttp2ClearTextEnabled(false)
        .setMaxInitialLineLength(settings.targetLimit() * FAR_BEYOND)
        .setMaxHeaderSize(Math.toIntExact(settings.headerLimit().asLongValue() * FAR_BEYOND));
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    customizeHttpServer(options);
  }
}
