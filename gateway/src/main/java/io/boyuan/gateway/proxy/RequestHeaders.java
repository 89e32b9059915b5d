package io.boyuan.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a service is told about a request: what the caller sent, less what only the gateway may say
 * (who calls from where, and under which name) and what concerns one connection alone.
 */
final class RequestHeaders {

  static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");
  private static final CharSequence FOR = HttpHeaders.createOptimized("x-forwarded-for");
  private static final CharSequence PROTO = HttpHeaders.createOptimized("x-forwarded-proto");
  private static final CharSequence HOST = HttpHeaders.createOptimized("x-forwarded-host");

  private static final Set<String> NOT_FORWARDED =
      Set.of(
          "baggage",
          "forwarded",
          "tracestate",
          "cookie",
          "expect",
          "keep-alive",
          "proxy-connection",
          "client-ip",
          "true-client-ip",
          "x-client-ip",
          "x-real-ip",
          "x-original-url",
          "x-rewrite-url",
          "x-http-method",
          "x-http-method-override",
          "x-method-override");
  private static final List<String> NOT_FORWARDED_PREFIXES = List.of("x-forwarded-", "x-boyuan-");

  private RequestHeaders() {}

  static void clean(HttpServerRequest incoming, String address, MultiMap headers) {
    Hop.removeListed(headers);
    for (String name : notForwarded(headers)) {
      headers.remove(name);
    }
    headers
        .set(REQUEST_ID, incoming.response().headers().get(REQUEST_ID))
        .set(FOR, address)
        .set(PROTO, incoming.scheme())
        .set(HOST, incoming.authority().toString());
  }

  private static List<String> notForwarded(MultiMap headers) {
    var names = new ArrayList<String>(4);
    for (Map.Entry<String, String> header : headers) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (NOT_FORWARDED.contains(name) || hasForbiddenPrefix(name) || name.indexOf('_') >= 0) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean hasForbiddenPrefix(String name) {
    for (String prefix : NOT_FORWARDED_PREFIXES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
