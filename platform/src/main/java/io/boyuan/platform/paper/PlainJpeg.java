package io.boyuan.platform.paper;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG picture without what cameras and programs write beside it (ITU-T T.81, annex B): comments,
 * and application data but for what says how its colours are meant.
 */
final class PlainJpeg {

  private static final int MARKER = 0xff;
  private static final int START_OF_SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int FIRST_APPLICATION = 0xe0;
  private static final int LAST_APPLICATION = 0xef;

  /** JFIF, ICC profiles, and Adobe's transform of colours. */
  private static final int JFIF = 0xe0;

  private static final int ICC = 0xe2;
  private static final int ADOBE = 0xee;

  private PlainJpeg() {}

  /** What is no JPEG is left as it is. */
  static byte[] of(byte[] picture) {
    var plain = new ByteArrayOutputStream(picture.length);
    int at = 2;
    if (picture.length < at || at(picture, 0) != MARKER || at(picture, 1) != 0xd8) {
      return picture;
    }
    plain.write(picture, 0, at);
    while (at + 4 <= picture.length && at(picture, at) == MARKER) {
      int kind = at(picture, at + 1);
      int length = 2 + (at(picture, at + 2) << 8) + at(picture, at + 3);
      if (kind == START_OF_SCAN || at + length > picture.length) {
        break;
      }
      if (!isTrace(kind)) {
        plain.write(picture, at, length);
      }
      at += length;
    }
    plain.write(picture, at, picture.length - at);
    return plain.toByteArray();
  }

  private static boolean isTrace(int kind) {
    boolean isApplication = kind >= FIRST_APPLICATION && kind <= LAST_APPLICATION;
    return kind == COMMENT || (isApplication && kind != JFIF && kind != ICC && kind != ADOBE);
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xff;
  }
}
