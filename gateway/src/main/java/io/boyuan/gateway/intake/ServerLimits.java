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

  /** What is handed on at a time of a body; the default of 8 KiB makes large ones slow. */
  private static final int CHUNK_BYTES = 65_536;

  private final GatewaySettings settings;

  ServerLimits(GatewaySettings settings) {
    this.settings = settings;
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options
        .setHttp2ClearTextEnabled(false)
        .setMaxChunkSize(CHUNK_BYTES)
        .setMaxInitialLineLength(settings.targetLimit() * FAR_BEYOND)
        .setMaxHeaderSize(Math.toIntExact(settings.headerLimit().asLongValue() * FAR_BEYOND));
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    customizeHttpServer(options);
  }
}
