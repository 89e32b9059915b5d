package io.boyuan.platform.code;

import io.boyuan.platform.problem.Problem;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Codes that can't be guessed and can be typed: twelve characters of Crockford's base 32, which is
 * sixty bits, shown in three groups.
 */
public final class TypedCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  private TypedCode() {}

  /**
   * A new code.
   *
   * @param random where it comes from
   * @return as it is kept, without dashes
   */
  public static String next(SecureRandom random) {
    var code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /**
   * A code as it stands on paper.
   *
   * @param code as it is kept
   * @return in groups with dashes between them
   */
  public static String shown(String code) {
    return code.substring(0, GROUP)
        + "-"
        + code.substring(GROUP, 2 * GROUP)
        + "-"
        + code.substring(2 * GROUP);
  }

  /**
   * Reads what somebody typed: small letters, dashes, and what looks like a digit.
   *
   * @param typed by somebody
   * @return the code as it is kept
   * @throws Problem 404 for what can't be a code
   */
  public static String read(String typed) {
    String code =
        typed
            .toUpperCase(Locale.ROOT)
            .replace("-", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (!FORM.matcher(code).matches()) {
      throw Problem.notFound();
    }
    return code;
  }
}
