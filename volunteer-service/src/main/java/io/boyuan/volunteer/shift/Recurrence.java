package io.boyuan.volunteer.shift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a post has shifts again and again, by the clock of the place.
 *
 * @param rrule a daily, weekly, monthly or yearly rule with an end (RFC 5545)
 * @param firstStartsAt begin of the first
 * @param minutes how long each lasts
 * @param except dates on which it does not take place
 * @param holidays what becomes of public holidays, kept when absent
 */
@Schema(name = "ShiftRecurrence")
public record Recurrence(
    @NotBlank @Size(max = 300) @Schema(examples = "FREQ=WEEKLY;BYDAY=SA;COUNT=12") String rrule,
    @NotNull @Schema(examples = "2026-03-07T09:00:00+08:00") Instant firstStartsAt,
    @NotNull @Min(1) @Max(1440) @Schema(examples = "120") Integer minutes,
    @Size(max = 200) List<@NotNull LocalDate> except,
    @Schema(examples = "SKIP") Holidays holidays) {

  List<LocalDate> exceptDates() {
    return except == null ? List.of() : except;
  }

  Holidays holidaysOrKeep() {
    return holidays == null ? Holidays.KEEP : holidays;
  }

  /** What becomes of public holidays. */
  public enum Holidays {
    /** It takes place. */
    KEEP,
    /** It does not. */
    SKIP,
    /** It takes place on working days alone, also on those at the weekend that make up for one. */
    ONLY_WORKING_DAYS
  }
}
