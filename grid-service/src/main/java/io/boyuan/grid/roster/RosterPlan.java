package io.boyuan.grid.roster;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a month's duties are to be drawn up.
 *
 * @param month which month
 * @param perDay how many serve on each working day
 * @param startsAt when a duty begins, by the clock of the place
 * @param minutes how long it is
 * @param content what it is called on the record of service, in Chinese
 * @param seed draws among those who served equally, null to let the month draw
 */
@Schema(name = "DutyRosterPlan")
record RosterPlan(
    @NotBlank @Pattern(regexp = MONTH) @Schema(examples = "2026-03") String month,
    @NotNull @Min(1) @Max(10) @Schema(examples = "1") Integer perDay,
    @NotBlank @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Schema(examples = "09:00")
        String startsAt,
    @NotNull @Min(30) @Max(720) @Schema(examples = "480") Integer minutes,
    @NotBlank @Size(max = 100) @Schema(examples = "党员一日值班") String content,
    @Schema(nullable = true, examples = "7") Long seed) {

  /** A month in the years that are kept. */
  static final String MONTH = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])";

  YearMonth of() {
    return YearMonth.parse(month);
  }

  /**
   * Refuses a month that has begun.
   *
   * @param now the month by the clock of the place
   * @throws Problem 409 {@code month-over}
   */
  void requireNotOver(YearMonth now) {
    if (of().isBefore(now)) {
      throw Problem.conflict("month-over");
    }
  }

  LocalTime begin() {
    return LocalTime.parse(startsAt);
  }

  long seedOr(String community) {
    return seed == null ? of().hashCode() * 31L + community.hashCode() : seed;
  }
}
