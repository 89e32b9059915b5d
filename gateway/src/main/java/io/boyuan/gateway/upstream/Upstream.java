package io.boyuan.gateway.upstream;

import io.boyuan.gateway.Part;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import org.jboss.logging.Logger;

/**
 * A service, and the kept connections to it. Each event loop has connections of its own: on shared
 * ones most requests would change threads, which cost a quarter of the time.
 *
 * @param part which one
 * @param origin its address as it may stand in a {@code Location}, such as {@code
 *     http://localhost:8081}
 * @param clients the connections, of the event loop that asks
 * @param target where a request goes, with its time limits
 */
public record Upstream(
    Part part, String origin, ThreadLocal<HttpClient> clients, RequestOptions target) {

  private static final Logger LOG = Logger.getLogger(Upstream.class);

  /**
   * A request on one of the connections.
   *
   * @return the request, or {@link Unreachable}
   */
  public Future<HttpClientRequest> request() {
    return clients
        .get()
        .request(target)
        .onSuccess(request -> request.exceptionHandler(Upstream::alreadyTold))
        .recover(cause -> Future.failedFuture(new Unreachable(cause)));
  }

  /** The response fails with the same cause, and whoever waits for it deals with that. */
  private static void alreadyTold(Throwable failure) {
    LOG.debugf("Request broken off: %s", failure);
  }

  /** No connection could be had, so the service has seen nothing. */
  public static final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(Throwable cause) {
      super(cause.getMessage(), cause, false, false);
    }
  }
}
