package io.boyuan.gateway.intake;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.platform.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a request must look like before anything is done with it. */
@Singleton
final class RequestRules {

  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  private static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

  private final int targetLimit;
  private final long headerLimit;
  private final long bodyLimit;

  RequestRules(GatewaySettings settings) {
    this.targetLimit = settings.targetLimit();
    this.headerLimit = settings.headerLimit().asLongValue();
    this.bodyLimit = settings.bodyLimit().asLongValue();
  }

  /** The first rule that the request breaks. */
  Optional<Problem> brokenBy(HttpServerRequest request) {
    if (request.uri().length() > targetLimit) {
      return Optional.of(Problem.of(414, "uri-too-long"));
    }
    if (!RequestTarget.isPlain(request.uri()) || isAmbiguous(request)) {
      return Optional.of(Problem.badRequest("malformed-request"));
    }
    if (!METHODS.contains(request.method())) {
      return Optional.of(Problem.of(405, "method-not-allowed").with("allow", ALLOWED));
    }
    if (sizeOfHeaders(request) > headerLimit) {
      return Optional.of(Problem.of(431, "headers-too-large").with("limit", headerLimit));
    }
    return hasOversizedBody(request)
        ? Optional.of(Problem.of(413, "payload-too-large").with("limit", bodyLimit))
        : Optional.empty();
  }

  /** Fields that a service could read otherwise than the gateway (RFC 9112 sections 3.2 and 6). */
  private static boolean isAmbiguous(HttpServerRequest request) {
    var headers = request.headers();
    var encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
    return headers.getAll(HttpHeaders.HOST).size() > 1
        || headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1
        || headers.getAll(HttpHeaders.CONTENT_LENGTH).size() > 1
        || encodings.size() > 1
        || (encodings.size() == 1 && !encodings.getFirst().equals("chunked"))
        || request.authority() == null;
  }

  private static long sizeOfHeaders(HttpServerRequest request) {
    long size = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      size += header.getKey().length() + header.getValue().length();
    }
    return size;
  }

  private boolean hasOversizedBody(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && (length.length() > 18 || Long.parseLong(length) > bodyLimit);
  }
}
