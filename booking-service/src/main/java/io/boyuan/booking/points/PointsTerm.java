package io.boyuan.booking.points;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** How long points are good for. */
@ConfigMapping(prefix = "boyuan.booking.points")
public interface PointsTerm {

  /**
   * Points expire at the end of the month, so many months after they came in.
   *
   * @return 24 unless configured
   */
  @WithDefault("24")
  int validMonths();

  /**
   * Points that are given back after their time are good for so many days more.
   *
   * @return 30 unless configured
   */
  @WithDefault("30")
  int graceDays();

  /**
   * How many days before they expire their holder is warned.
   *
   * @return 30 and 7 unless configured
   */
  @WithDefault("30,7")
  List<Integer> warnDays();

  /**
   * When points that come in expire.
   *
   * @param at when they come in
   * @param zone the zone of the place
   * @return the begin of the month after their last
   */
  default Instant expiryOf(Instant at, ZoneId zone) {
    var month = at.atZone(zone).toLocalDate().withDayOfMonth(1);
    return month.plusMonths(validMonths() + 1L).atStartOfDay(zone).toInstant();
  }
}
