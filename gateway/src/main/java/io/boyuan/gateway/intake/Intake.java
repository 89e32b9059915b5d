package io.boyuan.gateway.intake;

import io.boyuan.platform.trace.Traceparent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The first thing that happens to a request: it gets a name, and is refused when malformed. */
@Singleton
final class Intake {

  private static final int BEFORE_ALL_ELSE = 1000;
  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");

  /** Trace Context level 2: by it a caller finds what came of the request. */
  private static final CharSequence TRACE = HttpHeaders.createOptimized("traceresponse");

  private static final CharSequence CONTENT_TYPE_OPTIONS =
      HttpHeaders.createOptimized("x-content-type-options");
  private static final CharSequence REFERRER_POLICY =
      HttpHeaders.createOptimized("referrer-policy");
  private static final CharSequence RESOURCE_POLICY =
      HttpHeaders.createOptimized("cross-origin-resource-policy");
  private static final CharSequence CONTENT_SECURITY =
      HttpHeaders.createOptimized("content-security-policy");

  private static final CharSequence OPENER_POLICY =
      HttpHeaders.createOptimized("cross-origin-opener-policy");
  private static final CharSequence PERMISSIONS = HttpHeaders.createOptimized("permissions-policy");
  private static final CharSequence TRANSPORT_SECURITY =
      HttpHeaders.createOptimized("strict-transport-security");

  /** A page may scan the code of a ticket and show where one is. */
  private static final String PERMITTED =
      "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()";

  private static final String A_YEAR = "max-age=31536000";

  /** For the gateway's own pages; the proxy sets a stricter one on what services answer. */
  private static final String PAGE_SECURITY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
          + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final RequestRules rules;
  private final CrossOrigin crossOrigin;

  Intake(RequestRules rules, CrossOrigin crossOrigin) {
    this.rules = rules;
    this.crossOrigin = crossOrigin;
  }

  void standAtTheDoor(@Observes Filters filters) {
    filters.register(this::receive, BEFORE_ALL_ELSE);
  }

  private void receive(RoutingContext ctx) {
    var request = ctx.request();
    nameAndProtect(ctx.response().headers(), request.getHeader(REQUEST_ID));
    var trace = Traceparent.current();
    if (trace != null) {
      ctx.response().putHeader(TRACE, trace);
    }
    if ("https".equals(request.scheme())) {
      ctx.response().putHeader(TRANSPORT_SECURITY, A_YEAR);
    }
    var broken = rules.brokenBy(request);
    if (broken.isPresent()) {
      // What follows may be meant as its body (RFC 9112 section 6.1).
      ctx.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      ctx.fail(broken.get());
    } else if (!crossOrigin.answersPreflight(ctx)) {
      ctx.next();
    }
  }

  private static void nameAndProtect(MultiMap headers, String sentId) {
    headers
        .set(REQUEST_ID, RequestId.from(sentId))
        .set(CONTENT_TYPE_OPTIONS, "nosniff")
        .set(REFERRER_POLICY, "no-referrer")
        .set(RESOURCE_POLICY, "same-origin")
        .set(OPENER_POLICY, "same-origin")
        .set(PERMISSIONS, PERMITTED)
        .set(CONTENT_SECURITY, PAGE_SECURITY);
  }
}
