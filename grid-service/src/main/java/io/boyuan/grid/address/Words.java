package io.boyuan.grid.address;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where in a community something is, in the words that people use, written as they are compared:
 * {@code ３ 幢} and {@code 3幢} are the same building, {@code 2单元} and {@code 2} the same unit.
 *
 * @param building such as {@code 3幢}
 * @param unit such as {@code 2}, empty when it is not said
 * @param room such as {@code 501}, empty when it is not said
 */
record Words(String building, String unit, String room) {

  static final int LONGEST_BUILDING = 30;

  /** More than an address has; what is longer is cut. */
  private static final int LONGEST_TEXT = 100;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern REST =
      Pattern.compile("[^0-9A-Z]*(?:([0-9A-Z]+)(?:单元|-))?[^0-9A-Z]*([0-9A-Z]+)?.*");

  static Words of(String building, String unit, String room) {
    return new Words(
        plain(building), without("单元", plain(unit)), without("室", without("号", plain(room))));
  }

  /**
   * What follows a building in a text.
   *
   * @param text in plain form, with the building in it
   * @param building in plain form
   * @return the building with the unit and room that the text says
   */
  static Words following(String text, String building) {
    var rest = REST.matcher(text.substring(text.indexOf(building) + building.length()));
    return rest.matches()
        ? new Words(building, orEmpty(rest.group(1)), orEmpty(rest.group(2)))
        : new Words(building, "", "");
  }

  /**
   * All parts of a text that could name a building: none begins or ends within a number, so that
   * {@code 13幢} does not name {@code 3幢}.
   *
   * @param text in plain form
   * @return at most some thousands
   */
  static List<String> namesIn(String text) {
    var names = new ArrayList<String>();
    for (int from = 0; from < text.length(); from++) {
      int last = Math.min(text.length(), from + LONGEST_BUILDING);
      for (int to = from + 1; isBetweenWords(text, from) && to <= last; to++) {
        if (isBetweenWords(text, to)) {
          names.add(text.substring(from, to));
        }
      }
    }
    return names;
  }

  private static boolean isBetweenWords(String text, int at) {
    return at == 0
        || at == text.length()
        || !isCharacterOfNumber(text.charAt(at - 1))
        || !isCharacterOfNumber(text.charAt(at));
  }

  private static boolean isCharacterOfNumber(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  /**
   * A text as it is compared.
   *
   * @param text as it came, may be null
   * @return without spaces, in half width, in capitals; at most a hundred characters
   */
  static String plain(String text) {
    if (text == null) {
      return "";
    }
    String half = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String joined = SPACES.matcher(half).replaceAll("");
    return joined.length() > LONGEST_TEXT ? joined.substring(0, LONGEST_TEXT) : joined;
  }

  private static String without(String ending, String text) {
    return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
