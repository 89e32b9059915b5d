package io.boyuan.gateway.proxy;

import io.boyuan.gateway.upstream.Upstream;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;

/** Which requests may be sent a second time, and after which failures that is of use. */
final class Retries {

  private Retries() {}

  /** Reading, without a body that would have to be sent again. */
  static boolean isSafe(HttpServerRequest request) {
    return (HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method()))
        && !hasBody(request);
  }

  static boolean hasBody(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  /** A connection that could not be had, or broke. Silence and overload would only last longer. */
  static boolean mayHelp(Throwable failure) {
    Throwable cause = failure instanceof Upstream.Unreachable ? failure.getCause() : failure;
    return cause instanceof HttpClosedException || cause instanceof IOException;
  }
}
