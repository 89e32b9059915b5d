package io.boyuan.booking.booking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;

/** What is given back to who cancels. */
@ConfigMapping(prefix = "boyuan.booking.cancellation")
public interface CancellationPolicy {

  /**
   * Who cancels this long before the begin gets everything back.
   *
   * @return two hours unless configured
   */
  @WithDefault("PT2H")
  Duration fullRefundBefore();

  /**
   * Who cancels this soon after booking gets everything back too: it was a slip.
   *
   * @return ten minutes unless configured
   */
  @WithDefault("PT10M")
  Duration secondThoughts();

  /**
   * What who cancels later gets back.
   *
   * @return percent, 50 unless configured
   */
  @WithDefault("50")
  int latePercent();

  /**
   * Whether it is too late to get everything back.
   *
   * @param bookedAt when it was booked
   * @param startsAt when the booking begins
   * @param now when it is cancelled or moved, before the begin
   * @return true when less is given back
   */
  default boolean isLate(Instant bookedAt, Instant startsAt, Instant now) {
    boolean early = !now.isAfter(startsAt.minus(fullRefundBefore()));
    boolean slip = !now.isAfter(bookedAt.plus(secondThoughts()));
    return !early && !slip;
  }

  /**
   * Points to give back.
   *
   * @param points points paid
   * @param movedLate whether it was moved when it was too late already
   * @param bookedAt when it was booked
   * @param startsAt when the booking begins
   * @param now when it is cancelled, before the begin
   * @return points, a begun one is not given back
   */
  default int refundOf(
      int points, boolean movedLate, Instant bookedAt, Instant startsAt, Instant now) {
    return movedLate || isLate(bookedAt, startsAt, now) ? points * latePercent() / 100 : points;
  }
}
