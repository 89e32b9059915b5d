package io.boyuan.partnership.league;

/**
 * Points of some inspections, of as many as they could get.
 *
 * @param points how many they got
 * @param most how many they could get
 * @param inspections how many there were
 */
record Score(long points, long most, int inspections) {

  static final Score NONE = new Score(0, 0, 0);

  Score and(Score other) {
    return new Score(points + other.points, most + other.most, inspections + other.inspections);
  }

  /**
   * In hundredths of a percent, rounded half up, so that ties do not hang on what nobody sees.
   *
   * @return null for what was not inspected, which is not the same as nothing
   */
  Integer hundredths() {
    return most == 0 ? null : (int) ((points * 20_000 + most) / (most * 2));
  }
}
