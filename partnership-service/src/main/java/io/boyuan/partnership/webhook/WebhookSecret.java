package io.boyuan.partnership.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret that events are signed with, in the form of Standard Webhooks. */
public final class WebhookSecret {

  /** What each begins with. */
  public static final String PREFIX = "whsec_";

  private static final int BYTES = 32;

  private WebhookSecret() {}

  static String next(SecureRandom random) {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }
}
