package io.boyuan.gateway.me;

import io.boyuan.platform.problem.Problem;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** What somebody keeps who was forgotten: by it they see that every part has done so. */
final class Receipt {

  private Receipt() {}

  static UUID read(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOurs) {
      throw Problem.notFound();
    }
  }

  static JsonObject of(UUID receipt, boolean complete, JsonObject parts) {
    return new JsonObject()
        .put("receipt", receipt.toString())
        .put("path", "/me/erasures/" + receipt)
        .put("complete", complete)
        .put("parts", parts);
  }
}
