package io.boyuan.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CancellationPolicyTest {

  private static final Instant BOOKED = Instant.parse("2026-03-01T00:00:00Z");
  private static final int WEEK = 7 * 24 * 60;

  @Property
  void one_gets_back_no_more_than_was_paid_and_never_pays_to_cancel(
      @ForAll @IntRange(max = 1_000_000) int points,
      @ForAll @IntRange(max = 100) int latePercent,
      @ForAll @IntRange(max = WEEK) int startsAfter,
      @ForAll @IntRange(max = WEEK) int cancelledAfter) {
    var refund = refund(points, latePercent, startsAfter, Math.min(startsAfter, cancelledAfter));

    assertThat(refund).isBetween(0, points);
  }

  @Property
  void who_cancels_later_gets_back_no_more(
      @ForAll @IntRange(max = 1_000_000) int points,
      @ForAll @IntRange(max = 100) int latePercent,
      @ForAll @IntRange(max = WEEK) int startsAfter,
      @ForAll @IntRange(max = WEEK) int one,
      @ForAll @IntRange(max = WEEK) int other) {
    assertThat(refund(points, latePercent, startsAfter, Math.min(one, other)))
        .isGreaterThanOrEqualTo(refund(points, latePercent, startsAfter, Math.max(one, other)));
  }

  @Property
  void two_hours_ahead_all_is_given_back(
      @ForAll @IntRange(max = 1_000_000) int points, @ForAll @IntRange(max = WEEK) int ahead) {
    assertThat(refund(points, 0, 120 + ahead, ahead)).isEqualTo(points);
  }

  @Property
  void who_moved_it_late_gets_back_what_who_cancels_late_gets_back(
      @ForAll @IntRange(max = 1_000_000) int points, @ForAll @IntRange(max = WEEK) int ahead) {
    var inAWeek = BOOKED.plus(Duration.ofMinutes(WEEK));

    assertThat(new Policy(50).refundOf(points, true, BOOKED, inAWeek.plusSeconds(ahead), BOOKED))
        .isEqualTo(points * 50L / 100);
  }

  private static int refund(int points, int latePercent, int startsAfter, int cancelledAfter) {
    return new Policy(latePercent)
        .refundOf(
            points,
            false,
            BOOKED,
            BOOKED.plus(Duration.ofMinutes(startsAfter)),
            BOOKED.plus(Duration.ofMinutes(cancelledAfter)));
  }

  private record Policy(int latePercent) implements CancellationPolicy {

    @Override
    public Duration fullRefundBefore() {
      return Duration.ofHours(2);
    }

    @Override
    public Duration secondThoughts() {
      return Duration.ofMinutes(10);
    }
  }
}
