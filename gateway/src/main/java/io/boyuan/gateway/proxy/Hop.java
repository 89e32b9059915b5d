package io.boyuan.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Fields that concern one connection alone (RFC 9110 section 7.6.1). */
final class Hop {

  private Hop() {}

  /** Removes {@code Connection} and every field it lists. */
  static void removeListed(MultiMap headers) {
    for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
      for (String listed : value.split(",")) {
        if (!listed.isBlank()) {
          headers.remove(listed.strip());
        }
      }
    }
    headers.remove(HttpHeaders.CONNECTION);
  }
}
