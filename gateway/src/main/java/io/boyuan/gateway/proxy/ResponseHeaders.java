package io.boyuan.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import java.util.List;

/** What the caller is told about an answer; where gateway and service both speak, the gateway. */
final class ResponseHeaders {

  private static final CharSequence CONTENT_SECURITY =
      HttpHeaders.createOptimized("content-security-policy");

  /** Nothing that a service answers is a page with scripts of its own. */
  private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

  private static final List<String> NOT_PASSED_ON =
      List.of("server", "x-powered-by", "keep-alive", "proxy-connection", "upgrade", "trailer");

  private ResponseHeaders() {}

  static void clean(ProxyContext context, String origin) {
    MultiMap headers = context.response().headers();
    MultiMap ours = context.request().proxiedRequest().response().headers();
    Hop.removeListed(headers);
    NOT_PASSED_ON.forEach(headers::remove);
    for (String name : ours.names()) {
      if (!HttpHeaders.VARY.toString().equalsIgnoreCase(name)) {
        headers.remove(name);
      }
    }
    ours.set(CONTENT_SECURITY, NO_PAGE);
    hideOrigin(headers, origin);
  }

  /** A service may know only its own address; to the caller the gateway's counts. */
  private static void hideOrigin(MultiMap headers, String origin) {
    String location = headers.get(HttpHeaders.LOCATION);
    if (location != null && location.startsWith(origin + "/")) {
      headers.set(HttpHeaders.LOCATION, location.substring(origin.length()));
    }
  }
}
