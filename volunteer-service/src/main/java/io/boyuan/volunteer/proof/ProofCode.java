package io.boyuan.volunteer.proof;

import io.boyuan.platform.problem.Problem;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Codes that can't be guessed and can be typed: twelve characters of Crockford's base 32, which is
 * sixty bits, shown in three groups.
 */
final class ProofCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  private ProofCode() {}

  static String next(SecureRandom random) {
    var code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  static String shown(String code) {
    return code.substring(0, GROUP)
        + "-"
        + code.substring(GROUP, 2 * GROUP)
        + "-"
        + code.substring(2 * GROUP);
  }

  /**
   * Reads what somebody typed: small letters, dashes, and what looks like a digit.
   *
   * @throws Problem 404 for what can't be a code
   */
  static String read(String typed) {
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
