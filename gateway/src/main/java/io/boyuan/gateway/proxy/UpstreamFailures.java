package io.boyuan.gateway.proxy;

import io.boyuan.gateway.Part;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Says that a service is away or silent; the log hears of it once a second, not per request. */
final class UpstreamFailures {

  private static final Logger LOG = Logger.getLogger(UpstreamFailures.class);
  private static final int RETRY_AFTER_SECONDS = 2;
  private static final long QUIET_NANOS = 1_000_000_000;

  private final Part part;
  private volatile long loggedAt = System.nanoTime() - QUIET_NANOS;

  UpstreamFailures(Part part) {
    this.part = part;
  }

  Problem problemOf(Throwable failure, HttpServerResponse response) {
    if (!response.closed()) {
      log(failure, response);
    }
    return failure instanceof TimeoutException
        ? Problem.of(504, "gateway-timeout").with("part", part.context())
        : Problem.of(503, "service-unavailable")
            .with("part", part.context())
            .with("retryAfter", RETRY_AFTER_SECONDS);
  }

  private void log(Throwable failure, HttpServerResponse response) {
    long now = System.nanoTime();
    if (now - loggedAt >= QUIET_NANOS) {
      loggedAt = now;
      var requestId = response.headers().get(RequestHeaders.REQUEST_ID);
      LOG.warnf("%s did not answer request %s: %s", part.context(), requestId, failure);
    }
  }
}
