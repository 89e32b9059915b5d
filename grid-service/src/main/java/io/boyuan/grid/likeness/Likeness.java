package io.boyuan.grid.likeness;

import java.util.HashSet;
import java.util.Set;

/**
 * How much two requests are alike, from 0 to 100: by place, time, category and words. Words are
 * compared by pairs of characters, which needs no dictionary and fits Chinese and English.
 *
 * @param metres how far apart they are, null when one of them has no position
 * @param days how long apart they were asked
 * @param isSameCategory whether they belong to one category
 * @param words how many of their pairs of characters they share, 0 to 1
 */
record Likeness(Double metres, double days, boolean isSameCategory, double words) {

  static final double FARTHEST_METRES = 200;
  static final int LONGEST_DAYS = 60;

  /** From here on two requests are shown as likely the same. */
  static final int LIKELY = 50;

  int score() {
    double place = metres == null ? 0.3 : Math.max(0, 1 - metres / FARTHEST_METRES);
    double time = Math.max(0, 1 - days / LONGEST_DAYS);
    double category = isSameCategory ? 1 : 0;
    return (int) Math.round(35 * place + 10 * time + 20 * category + 35 * Math.min(1, words * 2));
  }

  /** How many pairs of characters two texts share, of all they have. */
  static double words(String one, String other) {
    var pairs = pairs(one);
    var others = pairs(other);
    if (pairs.isEmpty() || others.isEmpty()) {
      return 0;
    }
    var shared = new HashSet<>(pairs);
    shared.retainAll(others);
    var all = new HashSet<>(pairs);
    all.addAll(others);
    return (double) shared.size() / all.size();
  }

  private static Set<String> pairs(String text) {
    int[] letters =
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).toArray();
    var pairs = new HashSet<String>();
    for (int i = 0; i + 1 < letters.length; i++) {
      pairs.add(new String(letters, i, 2));
    }
    return pairs;
  }

  /** Metres between two positions, near enough for some hundred metres. */
  static double metres(double lat, double lng, double otherLat, double otherLng) {
    double north = (otherLat - lat) * 111_320;
    double east = (otherLng - lng) * 111_320 * Math.cos(Math.toRadians(lat));
    return Math.hypot(north, east);
  }
}
