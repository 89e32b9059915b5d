package io.boyuan.volunteer.shift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What holds for signing up and checking in.
 *
 * @param signUpOpensAt from when on one may sign up, at once when absent
 * @param signUpClosesMinutes so many minutes before the begin signing up ends, at the end of the
 *     shift when absent
 * @param withdrawUntilMinutes so many minutes before the begin withdrawing ends, at the begin when
 *     absent
 * @param checkInRadiusMeters how far from the place one may check in without being flagged, any
 *     distance when absent
 */
@Schema(name = "ShiftRules")
public record ShiftRules(
    @Schema(examples = "2026-03-01T12:00:00+08:00") Instant signUpOpensAt,
    @Min(0) @Max(43_200) @Schema(examples = "60") Integer signUpClosesMinutes,
    @Min(0) @Max(43_200) @Schema(examples = "1440") Integer withdrawUntilMinutes,
    @Min(10) @Max(100_000) @Schema(examples = "300") Integer checkInRadiusMeters) {

  /** Nothing is ruled. */
  public static final ShiftRules NONE = new ShiftRules(null, null, null, null);

  /**
   * Until when one may sign up for a shift.
   *
   * @param startsAt its begin
   * @param endsAt its end
   * @return a time
   */
  public Instant signUpClosesAt(Instant startsAt, Instant endsAt) {
    return signUpClosesMinutes == null
        ? endsAt
        : startsAt.minus(Duration.ofMinutes(signUpClosesMinutes));
  }

  /**
   * Until when one may withdraw from a shift.
   *
   * @param startsAt its begin
   * @return a time
   */
  public Instant withdrawUntil(Instant startsAt) {
    return withdrawUntilMinutes == null
        ? startsAt
        : startsAt.minus(Duration.ofMinutes(withdrawUntilMinutes));
  }
}
