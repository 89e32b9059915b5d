package io.boyuan.partnership.timetable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a change by hand does to a timetable.
 *
 * @param before how it stood
 * @param after how it stands then
 * @param broken what is broken that was not before
 * @param mended what was broken and is not any more
 */
record Consequences(Standing before, Standing after, List<Finding> broken, List<Finding> mended) {

  static Consequences of(Standing before, Standing after) {
    return new Consequences(
        before,
        after,
        without(after.findings(), before.findings()),
        without(before.findings(), after.findings()));
  }

  private static List<Finding> without(List<Finding> some, List<Finding> others) {
    var left = new ArrayList<>(some);
    left.removeAll(others);
    return left;
  }
}
