package io.boyuan.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
    if (secret == null) {
      return null;
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
