package io.boyuan.gateway.intake;

/**
 * Whether a request target (RFC 9112 section 3.2) can be read in one way only. Gateway and service
 * must never disagree on where a request goes, so what could be read in two ways is refused:
 * segments that climb, empty segments, encoded dots, slashes, backslashes and percent signs,
 * control characters, and escapes that are none.
 */
public final class RequestTarget {

  private static final String SEPARATORS = "/\\.%;";

  private RequestTarget() {}

  /**
   * Whether it is an absolute path, with or without a query, that has one reading.
   *
   * @param target as it was sent
   * @return true for one that can be trusted to mean what it says
   */
  public static boolean isPlain(String target) {
    if (target.isEmpty() || target.charAt(0) != '/') {
      return false;
    }
    int query = target.indexOf('?');
    int end = query < 0 ? target.length() : query;
    return isPlainPath(target, end) && isPlainQuery(target, end);
  }

  private static boolean isPlainPath(String target, int end) {
    int segment = 1;
    for (int i = 0; i < end; i++) {
      char c = target.charAt(i);
      if (c == '%') {
        int decoded = decoded(target, i, end);
        if (isControl(decoded) || SEPARATORS.indexOf(decoded) >= 0) {
          return false;
        }
        i += 2;
      } else if (c == '\\' || c == ';' || c == '#' || isNotVisible(c)) {
        return false;
      } else if (c == '/' && i > 0) {
        if (i == segment || climbs(target, segment, i)) {
          return false;
        }
        segment = i + 1;
      }
    }
    return !climbs(target, segment, end);
  }

  private static boolean climbs(String target, int from, int to) {
    int length = to - from;
    return (length == 1 || length == 2)
        && target.charAt(from) == '.'
        && target.charAt(to - 1) == '.';
  }

  private static boolean isPlainQuery(String target, int from) {
    for (int i = from; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == '%') {
        if (decoded(target, i, target.length()) <= 0) {
          return false;
        }
        i += 2;
      } else if (c == '#' || isNotVisible(c)) {
        return false;
      }
    }
    return true;
  }

  /** The byte an escape stands for, -1 when it is no escape. */
  private static int decoded(String target, int at, int end) {
    if (at + 2 >= end) {
      return -1;
    }
    int high = Character.digit(target.charAt(at + 1), 16);
    int low = Character.digit(target.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isControl(int decoded) {
    return decoded < 0x20 || decoded == 0x7f;
  }

  private static boolean isNotVisible(char c) {
    return c <= 0x20 || c >= 0x7f;
  }
}
