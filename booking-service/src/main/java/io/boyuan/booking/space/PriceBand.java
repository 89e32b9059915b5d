package io.boyuan.booking.space;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another price at a time of day.
 *
 * @param days 1 for Monday to 7 for Sunday, every day when absent
 * @param from such as {@code 18:00}, by the clock of the place
 * @param until such as {@code 22:00}; {@code 24:00} is the end of the day
 * @param pointsPerHour the price then
 */
@Schema(name = "PriceBand")
public record PriceBand(
    @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> days,
    @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") @Schema(examples = "18:00") String from,
    @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d|24:00") @Schema(examples = "22:00")
        String until,
    @NotNull @Min(0) @Max(10_000) @Schema(examples = "4") Integer pointsPerHour) {

  public PriceBand {
    days = days == null ? List.of() : List.copyOf(days);
  }

  boolean holdsAt(int weekday, int minute) {
    return (days.isEmpty() || days.contains(weekday))
        && minute >= fromMinute()
        && minute < untilMinute();
  }

  @JsonIgnore
  boolean isSound() {
    return fromMinute() < untilMinute();
  }

  int fromMinute() {
    return OpeningPeriod.minuteOf(from);
  }

  int untilMinute() {
    return OpeningPeriod.minuteOf(until);
  }
}
