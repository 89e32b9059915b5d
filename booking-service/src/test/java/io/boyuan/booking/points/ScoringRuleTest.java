package io.boyuan.booking.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScoringRuleTest {

  @Property
  void a_longer_service_is_worth_no_less(
      @ForAll @IntRange(max = 10_000) int pointsPerHour,
      @ForAll @IntRange(max = 1440) int minutes,
      @ForAll @IntRange(max = 1440) int more) {
    var rule = rule(pointsPerHour);

    assertThat(rule.pointsFor(minutes + more)).isGreaterThanOrEqualTo(rule.pointsFor(minutes));
  }

  @Property
  void nothing_is_gained_by_cutting_a_service_in_two(
      @ForAll @IntRange(max = 10_000) int pointsPerHour,
      @ForAll @IntRange(max = 1440) int first,
      @ForAll @IntRange(max = 1440) int second) {
    var rule = rule(pointsPerHour);

    assertThat(rule.pointsFor(first) + rule.pointsFor(second))
        .isLessThanOrEqualTo(rule.pointsFor(first + second));
  }

  @Property
  void whole_hours_are_worth_their_points_exactly(
      @ForAll @IntRange(max = 10_000) int pointsPerHour, @ForAll @IntRange(max = 24) int hours) {
    assertThat(rule(pointsPerHour).pointsFor(hours * 60)).isEqualTo((long) hours * pointsPerHour);
  }

  private static ScoringRule rule(int pointsPerHour) {
    return ScoringRule.adopt(
        new UUID(0, 1),
        new ScoringRulePlan("boyuan", null, pointsPerHour, Instant.EPOCH, null),
        Instant.EPOCH);
  }
}
