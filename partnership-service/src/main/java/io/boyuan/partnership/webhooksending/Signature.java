package io.boyuan.partnership.webhooksending;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.partnership.webhook.WebhookSecret;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How an event shows that it comes from here and was not changed: HMAC-SHA256, by Standard Webhooks
 * 1.0.0 (github.com/standard-webhooks/standard-webhooks).
 */
final class Signature {

  private Signature() {}

  /**
   * The header {@code webhook-signature}.
   *
   * @param secrets each signs, so that a receiver may know either
   * @param id the header {@code webhook-id}
   * @param at the header {@code webhook-timestamp}, in seconds
   * @param body as it is sent
   * @return a signature for each secret
   */
  static String of(List<String> secrets, String id, Instant at, String body) {
    String signed = id + "." + at.getEpochSecond() + "." + body;
    return secrets.stream()
        .map(secret -> "v1," + mac(secret, signed))
        .collect(Collectors.joining(" "));
  }

  private static String mac(String secret, String signed) {
    byte[] key = Base64.getDecoder().decode(secret.substring(WebhookSecret.PREFIX.length()));
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }
}
