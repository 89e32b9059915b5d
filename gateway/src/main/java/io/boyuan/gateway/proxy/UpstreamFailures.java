package io.boyuan.gateway.proxy;

import io.boyuan.gateway.Part;
import io.boyuan.gateway.problem.Away;
import io.boyuan.gateway.problem.SparingLog;
import io.boyuan.gateway.upstream.Upstream;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeoutException;

/** Says that a service is away, or silent for too long. */
final class UpstreamFailures {

  private final Part part;
  private final SparingLog log = new SparingLog(UpstreamFailures.class);

  UpstreamFailures(Part part) {
    this.part = part;
  }

  Problem problemOf(Throwable failure, HttpServerResponse response) {
    if (!response.closed() && !(failure instanceof Upstream.Away)) {
      var requestId = response.headers().get(RequestHeaders.REQUEST_ID);
      log.warn("%s did not answer request %s: %s", part.context(), requestId, failure);
    }
    return failure instanceof TimeoutException
        ? Problem.of(504, "gateway-timeout").with("part", part.context())
        : Away.problem(part.context());
  }
}
