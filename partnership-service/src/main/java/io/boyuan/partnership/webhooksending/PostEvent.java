package io.boyuan.partnership.webhooksending;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.partnership.webhook.WebhookSettings;
import io.boyuan.partnership.webhooksending.Outcome.Trouble;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends an event over HTTP, once: to the address that was looked at, under the receiver's name in
 * TLS and {@code Host}; redirects are not followed, and time and answer are bounded.
 */
@ApplicationScoped
class PostEvent {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int HANDSHAKE_SECONDS = 5;

  private final Addresses addresses;
  private final HttpClient client;
  private final WebhookSettings settings;
  private final Clock clock;

  @Inject
  PostEvent(Addresses addresses, WebhookSettings settings, Vertx vertx, Clock clock) {
    this(addresses, settings, vertx, clock, new HttpClientOptions());
  }

  PostEvent(
      Addresses addresses,
      WebhookSettings settings,
      Vertx vertx,
      Clock clock,
      HttpClientOptions trusting) {
    this.addresses = addresses;
    this.settings = settings;
    this.clock = clock;
    this.client =
        vertx.createHttpClient(
            trusting
                .setConnectTimeout(CONNECT_MILLIS)
                .setVerifyHost(true)
                .setMaxHeaderSize(16 * 1024)
                .setKeepAliveTimeout(20)
                .setSslHandshakeTimeout(HANDSHAKE_SECONDS)
                .setSslHandshakeTimeoutUnit(TimeUnit.SECONDS)
                // Nobody waits for a connection of others, while their own time runs.
                .setMaxPoolSize(settings.inFlight()));
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /**
   * Sends an event.
   *
   * @param url where to
   * @param headers besides those that HTTP wants
   * @param body JSON
   * @return what came of it
   * @throws CancellationException when the thread is interrupted; nothing else fails
   */
  Outcome to(URI url, Map<String, String> headers, String body) {
    long begin = System.nanoTime();
    try {
      var request = request(url, addresses.of(url.getHost()));
      headers.forEach(request::putHeader);
      var left = settings.patience().minus(since(begin));
      var answer = Answering.to(client, request, Buffer.buffer(body.getBytes(UTF_8)), left);
      return new Outcome(
          answer.status(),
          null,
          answer.text(),
          RetryAfter.of(answer.retryAfter(), now()),
          since(begin));
    } catch (TimeoutException e) {
      return Outcome.without(Trouble.TIMEOUT, since(begin));
    } catch (UnknownHostException e) {
      return Outcome.without(Trouble.UNKNOWN_HOST, since(begin));
    } catch (Addresses.NotPublicException e) {
      return Outcome.without(Trouble.ADDRESS_NOT_PUBLIC, since(begin));
    } catch (Answering.NoAnswerException e) {
      return Outcome.without(e.trouble(), since(begin));
    }
  }

  private static RequestOptions request(URI url, InetAddress address) {
    boolean isTls = "https".equalsIgnoreCase(url.getScheme());
    int port = url.getPort() != -1 ? url.getPort() : isTls ? 443 : 80;
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
        .setHost(url.getHost())
        .setPort(port)
        .setSsl(isTls)
        .setFollowRedirects(false)
        .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
  }

  private Instant now() {
    return clock.instant();
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
