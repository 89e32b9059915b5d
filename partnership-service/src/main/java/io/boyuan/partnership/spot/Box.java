package io.boyuan.partnership.spot;

import io.boyuan.platform.problem.Problem;

/**
 * What of the world a map shows; it does not cross the antimeridian.
 *
 * @param west degrees east of its western side
 * @param south degrees north of its southern side
 * @param east degrees east of its eastern side
 * @param north degrees north of its northern side
 */
record Box(double west, double south, double east, double north) {

  /** Wider, a map would show the spots of too many communities to read. */
  private static final double WIDEST = 1.0;

  Box {
    if (west >= east) {
      throw Problem.invalid("east", "east-of-west");
    }
    if (south >= north) {
      throw Problem.invalid("north", "north-of-south");
    }
    if (east - west > WIDEST || north - south > WIDEST) {
      throw Problem.invalid("east", "box-too-large");
    }
  }
}
