package io.boyuan.volunteer.slot;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time that a talent opens, to be cut into slots. What is left over at its end is not used.
 *
 * @param startsAt begin, in the future
 * @param endsAt end, within 12 hours of the begin
 * @param minutes how long each slot is
 * @param place where, as in the studio when absent
 */
@Schema(name = "SlotWindow")
record WindowPlan(
    @NotNull @Schema(examples = "2026-03-07T14:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T17:00:00+08:00") Instant endsAt,
    @NotNull @Min(15) @Max(60) @Schema(examples = "30") Integer minutes,
    @Size(min = 1, max = 200) @Schema(examples = "达人工作室 2 号") String place) {

  private static final Duration LONGEST = Duration.ofHours(12);

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(Instant now, int daysAhead) {
    if (!startsAt.isAfter(now) || startsAt.isAfter(now.plus(Duration.ofDays(daysAhead)))) {
      throw Problem.invalid("startsAt", "out-of-range");
    }
    var length = Duration.between(startsAt, endsAt);
    if (length.compareTo(LONGEST) > 0 || length.compareTo(Duration.ofMinutes(minutes)) < 0) {
      throw Problem.invalid("endsAt", "out-of-range");
    }
  }

  /** When the slots begin. */
  List<Instant> begins() {
    long slots = Duration.between(startsAt, endsAt).toMinutes() / minutes;
    return LongStream.range(0, slots)
        .mapToObj(i -> startsAt.plus(Duration.ofMinutes(minutes * i)))
        .toList();
  }
}
