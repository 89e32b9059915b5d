package io.boyuan.gateway.upstream;

import io.boyuan.gateway.Part;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * A service, and the kept connections to it. Each event loop has connections of its own: on shared
 * ones most requests would change threads, which cost a quarter of the time.
 */
public final class Upstream {

  private static final Logger LOG = Logger.getLogger(Upstream.class);

  private final Part part;
  private final String origin;
  private final ThreadLocal<HttpClient> kept;
  private final ThreadLocal<HttpClient> unkept;
  private final RequestOptions target;
  private final Breaker breaker;
  private final long answerLimit;

  /**
   * A service.
   *
   * @param part which one
   * @param origin its address
   * @param kept the connections of the event loop that asks
   * @param unkept for connections that serve one request
   * @param target where a request goes, with its time limits
   * @param breaker whether it may
   * @param answerLimit how many bytes of an answer the gateway itself reads
   */
  Upstream(
      Part part,
      String origin,
      ThreadLocal<HttpClient> kept,
      ThreadLocal<HttpClient> unkept,
      RequestOptions target,
      Breaker breaker,
      long answerLimit) {
    this.part = part;
    this.origin = origin;
    this.kept = kept;
    this.unkept = unkept;
    this.target = target;
    this.breaker = breaker;
    this.answerLimit = answerLimit;
  }

  /**
   * Which one.
   *
   * @return the part
   */
  public Part part() {
    return part;
  }

  /**
   * Its address as it may stand in a {@code Location}.
   *
   * @return such as {@code http://localhost:8081}
   */
  public String origin() {
    return origin;
  }

  /**
   * Whether requests are kept from it, because nobody answered the last ones.
   *
   * @return true until a probe is answered
   */
  public boolean isAway() {
    return breaker.state() == Breaker.State.OPEN;
  }

  /**
   * A request on one of the connections.
   *
   * @return the request, {@link Away} or {@link Unreachable}
   */
  public Future<HttpClientRequest> request() {
    return request(kept);
  }

  /**
   * A request on a connection of its own, for one that a kept connection has failed.
   *
   * @return the request, {@link Away} or {@link Unreachable}
   */
  public Future<HttpClientRequest> requestOnNewConnection() {
    return request(unkept);
  }

  /** Where its requests go, with their time limits. */
  RequestOptions target() {
    return target;
  }

  /** No answer came in the time that the gateway itself had. */
  void isSilent(Throwable cause) {
    breaker.failed(cause);
  }

  /** How many bytes of an answer are read where the gateway itself asks. */
  long answerLimit() {
    return answerLimit;
  }

  private Future<HttpClientRequest> request(ThreadLocal<HttpClient> clients) {
    if (!breaker.letsPass()) {
      return Future.failedFuture(new Away(part));
    }
    return clients
        .get()
        .request(target)
        .onSuccess(this::watch)
        .recover(
            cause -> {
              // Who waits in line for a connection finds a busy service, not one that is away.
              if (!(cause instanceof TimeoutException)) {
                breaker.failed(cause);
              }
              return Future.failedFuture(new Unreachable(cause));
            });
  }

  private void watch(HttpClientRequest request) {
    request.exceptionHandler(Upstream::alreadyTold);
    request.response().onComplete(breaker::hear);
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

  /** Nobody answered the last requests, so this one was not tried. */
  public static final class Away extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Away(Part part) {
      super(part.context() + " is away", null, false, false);
    }
  }
}
