package io.boyuan.volunteer.shift;

import io.boyuan.volunteer.SoundTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a shift is to be from now on.
 *
 * @param startsAt begin
 * @param endsAt end, after the begin and within 24 hours of it
 * @param capacity how many serve
 */
@Schema(name = "ShiftChange")
record ShiftChange(
    @NotNull @Schema(examples = "2026-03-07T10:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T12:00:00+08:00") Instant endsAt,
    @NotNull @Min(1) @Max(10_000) @Schema(examples = "12") Integer capacity) {

  void requireSound() {
    SoundTime.require("endsAt", startsAt, endsAt);
  }

  /** Which shifts of a series change. */
  enum Scope {
    /** This one. */
    THIS,
    /** This one and those after it. */
    FOLLOWING,
    /** All that have not begun. */
    ALL
  }
}
