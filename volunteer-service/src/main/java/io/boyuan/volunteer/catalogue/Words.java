package io.boyuan.volunteer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts as PostgreSQL searches them. Chinese is written without spaces, so each character stands
 * with the one after it (垃圾分类 is 垃圾, 圾分, 分类, 类), which finds words of one and two characters as
 * fast as longer ones; other words stand as they are. See docs/decisions/0013.
 */
final class Words {

  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  private static final int LONGEST_WORD = 100;

  private Words() {}

  /** A document, as a tsvector is written. */
  static String document(List<String> texts) {
    var lexemes = new ArrayList<String>();
    int place = 1;
    for (String text : texts) {
      for (String run : runs(text)) {
        for (String lexeme : HAN.matcher(run).matches() ? pairs(run) : List.of(run)) {
          lexemes.add("'" + lexeme + "':" + place);
          place++;
        }
      }
      // What ends one text is not followed by what begins the next.
      place++;
    }
    return String.join(" ", lexemes);
  }

  /**
   * What is looked for, as a tsquery is written: every word of it, a word that is not Chinese also
   * by its beginning alone.
   *
   * @return empty when there is no word in it
   */
  static String query(String text) {
    return runs(text).stream()
        .map(run -> HAN.matcher(run).matches() ? phrase(run) : "'" + run + "':*")
        .collect(Collectors.joining(" & "));
  }

  private static String phrase(String run) {
    int[] characters = run.codePoints().toArray();
    if (characters.length == 1) {
      return "'" + run + "':*";
    }
    var pairs = pairs(run);
    return pairs.subList(0, pairs.size() - 1).stream()
        .map(pair -> "'" + pair + "'")
        .collect(Collectors.joining(" <-> ", "(", ")"));
  }

  /** Each character with the next, and the last alone. */
  private static List<String> pairs(String run) {
    int[] characters = run.codePoints().toArray();
    var pairs = new ArrayList<String>();
    for (int i = 0; i < characters.length; i++) {
      pairs.add(new String(characters, i, Math.min(2, characters.length - i)));
    }
    return pairs;
  }

  private static List<String> runs(String text) {
    return RUN.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(r -> r.group())
        .map(run -> HAN.matcher(run).matches() ? run : shortened(run))
        .toList();
  }

  /** PostgreSQL takes no lexeme of more than two kilobytes; nobody looks for so long a word. */
  private static String shortened(String run) {
    return run.length() <= LONGEST_WORD ? run : run.substring(0, LONGEST_WORD);
  }
}
