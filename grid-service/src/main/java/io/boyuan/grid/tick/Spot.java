package io.boyuan.grid.tick;

/**
 * Where a checkpoint is, and what shows that somebody was there.
 *
 * @param lat degrees north, null when it has no position
 * @param lng degrees east
 * @param radius in metres, how near is near enough
 * @param token what its code says, null when none hangs there
 */
record Spot(Double lat, Double lng, int radius, String token) {

  /** Of the sphere that comes nearest to the earth. */
  private static final double EARTH = 6_371_008.8;

  boolean hasPosition() {
    return lat != null;
  }

  /** Metres from here along the ground, by the haversine formula. */
  int distanceTo(double otherLat, double otherLng) {
    double phi = Math.toRadians(otherLat - lat);
    double lambda = Math.toRadians(otherLng - lng);
    double a =
        Math.pow(Math.sin(phi / 2), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(otherLat))
                * Math.pow(Math.sin(lambda / 2), 2);
    return (int) Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a))));
  }

  /** What is wrong with a tick, null when nothing is. */
  TickOutcome.Kind refused(TickPlan tick) {
    return switch (tick.means()) {
      case QR -> token != null && token.equals(tick.token()) ? null : TickOutcome.Kind.WRONG_CODE;
      case POSITION -> hasPosition() && tick.hasPosition() ? null : TickOutcome.Kind.NO_POSITION;
      case BY_HAND -> null;
    };
  }

  /** Where it was given; out of range is kept and marked, not refused. */
  Ticks.Where where(TickPlan tick, boolean late) {
    if (!hasPosition() || !tick.hasPosition()) {
      return new Ticks.Where(null, false, late);
    }
    int distance = distanceTo(tick.lat(), tick.lng());
    return new Ticks.Where(distance, distance > radius, late);
  }
}
