package io.boyuan.gateway.overview;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * What a service last said of itself.
 *
 * @param at when
 * @param situation what
 */
record Seen(Instant at, JsonObject situation) {}
