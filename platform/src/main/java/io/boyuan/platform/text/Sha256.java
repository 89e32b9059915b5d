package io.boyuan.platform.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what it is known whether two things are the same, to the last byte (FIPS 180-4). */
public final class Sha256 {

  private Sha256() {}

  /**
   * The hash of words.
   *
   * @param words any
   * @return 64 hexadecimal digits
   */
  public static String of(String words) {
    return of(words.getBytes(UTF_8));
  }

  /**
   * The hash of bytes.
   *
   * @param bytes any
   * @return 64 hexadecimal digits
   */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
