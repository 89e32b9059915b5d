package io.boyuan.platform.privacy;

/** Personal data as it is shown to those who need not see all of it (X3). */
public final class Masked {

  private Masked() {}

  /**
   * A number of which the ends are left.
   *
   * @param number such as a phone or student number, null for none
   * @return such as {@code 138****5678}, null for none
   */
  public static String number(String number) {
    if (number == null) {
      return null;
    }
    int length = number.length();
    int shown = length >= 10 ? 3 : length >= 6 ? 1 : 0;
    int last = length >= 10 ? 4 : Math.min(2, length / 3);
    return number.substring(0, shown) + "****" + number.substring(length - last);
  }

  /**
   * A name of which the family name is left.
   *
   * @param name what somebody is called, null for none
   * @return its first character and as many stars as it has more, two at most; null for none
   */
  public static String name(String name) {
    if (name == null || name.isEmpty()) {
      return name;
    }
    int[] characters = name.codePoints().toArray();
    String first = new String(characters, 0, 1);
    return first + "*".repeat(Math.min(2, characters.length - 1));
  }
}
