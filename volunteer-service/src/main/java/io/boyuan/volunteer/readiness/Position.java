package io.boyuan.volunteer.readiness;

/**
 * A point on the map, WGS 84.
 *
 * @param lat degrees north
 * @param lng degrees east
 */
public record Position(double lat, double lng) {

  private static final double METERS_A_DEGREE = 111_195;

  /**
   * As the crow flies; good to a percent over a city.
   *
   * @param other another point
   * @return meters
   */
  public int metersTo(Position other) {
    double north = (other.lat - lat) * METERS_A_DEGREE;
    double narrowed = Math.cos(Math.toRadians((lat + other.lat) / 2));
    double east = (other.lng - lng) * METERS_A_DEGREE * narrowed;
    return (int) Math.round(Math.hypot(north, east));
  }
}
