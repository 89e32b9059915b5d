package io.boyuan.booking.space;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a space is open on a day of the week, by the clock of the place.
 *
 * @param day 1 for Monday to 7 for Sunday
 * @param opens such as {@code 08:00}
 * @param closes such as {@code 22:00}; {@code 24:00} is the end of the day
 */
public record OpeningPeriod(
    @NotNull @Min(1) @Max(7) @Schema(examples = "1") Integer day,
    @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") @Schema(examples = "08:00")
        String opens,
    @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d|24:00") @Schema(examples = "22:00")
        String closes) {

  /**
   * When it opens.
   *
   * @return minutes since the begin of the day
   */
  int opensMinute() {
    return minuteOf(opens);
  }

  /**
   * When it closes.
   *
   * @return minutes since the begin of the day, at most 1440
   */
  int closesMinute() {
    return minuteOf(closes);
  }

  static int minuteOf(String time) {
    return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
  }
}
