package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wants to book.
 *
 * @param spaceId the space
 * @param startsAt begin
 * @param endsAt end, after the begin and within 24 hours of it
 * @param attendees how many people come, one when not said
 */
@Schema(name = "BookingPlan")
record BookingPlan(
    @NotNull UUID spaceId,
    @NotNull @Schema(examples = "2026-03-07T14:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T16:00:00+08:00") Instant endsAt,
    @Min(1) @Max(10_000) @Schema(examples = "4") Integer attendees) {

  private static final Duration LONGEST = Duration.ofHours(24);

  /** A booking may begin this long ago: for who stands at the door, and for clocks that differ. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private static final Duration HORIZON = Duration.ofDays(730);

  /**
   * The time that is wanted.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  Interval soundStay(Instant now) {
    if (!endsAt.isAfter(startsAt)) {
      throw Problem.invalid("endsAt", "end-after-start");
    }
    if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
      throw Problem.invalid("endsAt", "at-most-a-day");
    }
    if (startsAt.isBefore(now.minus(GRACE)) || !endsAt.isAfter(now)) {
      throw Problem.invalid("startsAt", "in-the-past");
    }
    if (startsAt.isAfter(now.plus(HORIZON))) {
      throw Problem.invalid("startsAt", "too-far-ahead");
    }
    return new Interval(startsAt, endsAt);
  }

  int people() {
    return attendees == null ? 1 : attendees;
  }
}
