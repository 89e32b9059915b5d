package io.boyuan.platform.privacy;

import io.boyuan.platform.text.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Words that only their holder knows: told once, and kept as a hash. */
public final class Secret {

  private static final int BYTES = 24;

  private Secret() {}

  /**
   * A secret that nobody guesses.
   *
   * @param random where it comes from
   * @return 192 bits that fit a header or an address
   */
  public static String next(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * What is kept of a secret.
   *
   * @param secret in full, null for none
   * @return the same for the same secret, null for none
   */
  public static String hash(String secret) {
    return secret == null ? null : Sha256.of(secret);
  }
}
