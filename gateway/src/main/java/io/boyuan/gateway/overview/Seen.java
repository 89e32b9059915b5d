package io.boyuan.gateway.overview;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * What a service last said of itself.
 *
 * @param at when
 * @param situation what
 * @param bytes how long that was
 */
record Seen(Instant at, JsonObject situation, int bytes) {

  static Seen in(Buffer answer, Instant at) {
    return new Seen(at, answer.toJsonObject(), answer.length());
  }
}
