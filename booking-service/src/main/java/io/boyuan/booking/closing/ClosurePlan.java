package io.boyuan.booking.closing;

import io.boyuan.booking.space.Interval;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When staff want to close a space.
 *
 * @param startsAt begin
 * @param endsAt end, within a year
 * @param reason why, in both languages, for all who are affected
 */
@Schema(name = "ClosurePlan")
record ClosurePlan(
    @NotNull @Schema(examples = "2026-03-07T00:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-08T00:00:00+08:00") Instant endsAt,
    @NotNull @Valid Names reason) {

  private static final Duration LONGEST = Duration.ofDays(366);

  Interval soundTime(Instant now) {
    if (!endsAt.isAfter(startsAt)) {
      throw Problem.invalid("endsAt", "end-after-start");
    }
    if (!endsAt.isAfter(now)) {
      throw Problem.invalid("endsAt", "in-the-past");
    }
    if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
      throw Problem.invalid("endsAt", "at-most-a-year");
    }
    return new Interval(startsAt, endsAt);
  }
}
