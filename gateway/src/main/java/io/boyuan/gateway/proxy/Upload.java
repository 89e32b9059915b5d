package io.boyuan.gateway.proxy;

import io.boyuan.platform.problem.Problem;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/**
 * A request body on its way through: counted, because one sent in chunks does not tell its length
 * before; and as long as it moves, the service's time to answer starts anew, so that a slow line is
 * not mistaken for a slow service.
 */
final class Upload implements ReadStream<Buffer> {

  static final String ATTACHED = "upload";

  private final HttpServerRequest source;
  private final long limit;
  private final long timeoutMillis;
  private HttpClientRequest outgoing;
  private Handler<Throwable> failureHandler = failure -> {};
  private long received;
  private long extendedAt = System.nanoTime();

  Upload(HttpServerRequest source, long limit, long timeoutMillis) {
    this.source = source;
    this.limit = limit;
    this.timeoutMillis = timeoutMillis;
  }

  void sentOn(HttpClientRequest request) {
    outgoing = request;
  }

  static Problem tooLarge(long limit) {
    return Problem.of(413, "payload-too-large").with("limit", limit);
  }

  boolean isTooLarge() {
    return received > limit;
  }

  @Override
  public Upload handler(Handler<Buffer> next) {
    source.handler(next == null ? null : chunk -> pass(chunk, next));
    return this;
  }

  private void pass(Buffer chunk, Handler<Buffer> next) {
    received += chunk.length();
    if (isTooLarge()) {
      failureHandler.handle(tooLarge(limit));
      return;
    }
    long now = System.nanoTime();
    if (outgoing != null && (now - extendedAt) / 1_000_000 > timeoutMillis / 10) {
      extendedAt = now;
      outgoing.idleTimeout(timeoutMillis);
    }
    next.handle(chunk);
  }

  @Override
  public Upload exceptionHandler(Handler<Throwable> handler) {
    failureHandler = handler == null ? failure -> {} : handler;
    source.exceptionHandler(handler);
    return this;
  }

  @Override
  public Upload endHandler(Handler<Void> handler) {
    source.endHandler(handler);
    return this;
  }

  @Override
  public Upload pause() {
    source.pause();
    return this;
  }

  @Override
  public Upload resume() {
    source.resume();
    return this;
  }

  @Override
  public Upload fetch(long amount) {
    source.fetch(amount);
    return this;
  }
}
