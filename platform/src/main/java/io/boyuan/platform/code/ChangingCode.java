package io.boyuan.platform.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A code that is shown where something takes place: a one-time password by time (RFC 6238,
 * HMAC-SHA-256, steps of 30 seconds), as text for a QR code and as six digits to type. The code
 * before the current one is taken too, for those who scanned just before it changed.
 *
 * @param code the text in the QR code
 * @param digits the six digits
 * @param expiresAt when it changes
 */
public record ChangingCode(String code, String digits, Instant expiresAt) {

  private static final long STEP_SECONDS = 30;
  private static final String HMAC = "HmacSHA256";
  private static final int CODE_BYTES = 12;
  private static final int MILLION = 1_000_000;

  /**
   * The code to show.
   *
   * @param now the time
   * @param secret of the one thing whose code it is
   * @return the code of the current step
   */
  public static ChangingCode at(Instant now, String secret) {
    return ofStep(stepOf(now), secret);
  }

  /**
   * Whether a text is the code or the digits of the current step or the one before.
   *
   * @param text what somebody scanned or typed
   * @param now the time
   * @param secret of the thing they say they are at
   * @return false for everything else
   */
  public static boolean isShown(String text, Instant now, String secret) {
    long step = stepOf(now);
    return ofStep(step, secret).matches(text) || ofStep(step - 1, secret).matches(text);
  }

  private static ChangingCode ofStep(long step, String secret) {
    byte[] hash = hash(step, secret);
    String code =
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, CODE_BYTES));
    // Dynamic truncation, RFC 4226 section 5.3.
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
    String digits = String.format(Locale.ROOT, "%06d", number % MILLION);
    return new ChangingCode(code, digits, Instant.ofEpochSecond((step + 1) * STEP_SECONDS));
  }

  private boolean matches(String text) {
    byte[] given = text.getBytes(UTF_8);
    return MessageDigest.isEqual(given, code.getBytes(UTF_8))
        || MessageDigest.isEqual(given, digits.getBytes(UTF_8));
  }

  private static long stepOf(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  private static byte[] hash(long step, String secret) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), HMAC));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }
}
