package io.boyuan.gateway.intake;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.platform.problem.Problem;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets pages of listed origins call the APIs (CORS); there are no wildcards and no credentials. */
@Singleton
final class CrossOrigin {

  private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
  private static final String REQUEST_HEADERS =
      "Authorization, Content-Type, Accept, Accept-Language, Idempotency-Key, If-Match, "
          + "If-None-Match, Last-Event-ID, X-Request-Id, traceparent";
  private static final String RESPONSE_HEADERS =
      "ETag, Location, Retry-After, X-Request-Id, traceresponse, Content-Disposition, "
          + "WWW-Authenticate";

  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\[\\]:-]+");

  private final Set<String> origins;

  CrossOrigin(GatewaySettings settings) {
    this.origins = Set.copyOf(settings.corsOrigins().orElse(List.of()));
    origins.forEach(CrossOrigin::requireOrigin);
  }

  /** Not {@code *}, which would let any page call; nor a path, which no browser would send. */
  static void requireOrigin(String listed) {
    if (!ORIGIN.matcher(listed).matches()) {
      throw new ConfigurationException(
          "boyuan.gateway.cors-origins: " + listed + " is not an origin such as https://a.example");
    }
  }

  /** Marks an answer as readable by its origin, and answers a browser's question beforehand. */
  boolean answersPreflight(RoutingContext ctx) {
    String origin = ctx.request().getHeader(HttpHeaders.ORIGIN);
    if (origin == null) {
      return false;
    }
    boolean listed = origins.contains(origin);
    var headers = ctx.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    if (listed) {
      headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
    }
    if (!isPreflight(ctx)) {
      return false;
    }
    if (listed) {
      headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
      headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
      headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
      ctx.response().setStatusCode(204).end();
    } else {
      ctx.fail(Problem.forbidden("origin-not-listed"));
    }
    return true;
  }

  private static boolean isPreflight(RoutingContext ctx) {
    return HttpMethod.OPTIONS.equals(ctx.request().method())
        && ctx.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
  }
}
