package io.boyuan.grid.meeting;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When one kind of meeting comes.
 *
 * @param kind how often
 * @param weekday on which day of the week; with {@code nth} for other than weekly ones
 * @param nth which of these weekdays of the month; the last one where there is no fifth
 * @param day on which day of the month, instead of a weekday; the last one of a shorter month
 * @param month in which month of the quarter (1 to 3) or year (1 to 12)
 * @param time at what time of the place
 * @param place where
 */
@Schema(name = "CadenceRule")
record CadenceRule(
    @NotNull @Schema(examples = "MONTHLY") MeetingKind kind,
    @Schema(examples = "FRIDAY") DayOfWeek weekday,
    @Min(1) @Max(5) @Schema(examples = "1") Integer nth,
    @Min(1) @Max(31) Integer day,
    @Min(1) @Max(12) Integer month,
    @NotNull @Schema(examples = "19:00") LocalTime time,
    @NotBlank @Size(max = 200) @Schema(examples = "社区会议室") String place) {

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    boolean byWeekday = weekday != null && nth != null && day == null;
    boolean byDay = day != null && weekday == null && nth == null;
    boolean isSound =
        switch (kind) {
          case WEEKLY -> weekday != null && nth == null && day == null && month == null;
          case MONTHLY -> (byWeekday || byDay) && month == null;
          case QUARTERLY -> (byWeekday || byDay) && month != null && month <= 3;
          case YEARLY -> (byWeekday || byDay) && month != null;
          case EXTRA -> false;
        };
    if (!isSound) {
      throw Problem.invalid("rules", "cadence-rule");
    }
  }

  /** On which date it comes in the period that has another date, or so many periods later. */
  LocalDate dateIn(LocalDate date, int periodsLater) {
    return switch (kind) {
      case WEEKLY ->
          date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .plusWeeks(periodsLater)
              .with(TemporalAdjusters.nextOrSame(weekday));
      case MONTHLY -> dayOf(YearMonth.from(date).plusMonths(periodsLater));
      case QUARTERLY -> {
        int first = (date.get(IsoFields.QUARTER_OF_YEAR) - 1) * 3 + 1;
        yield dayOf(YearMonth.of(date.getYear(), first).plusMonths(periodsLater * 3L + month - 1));
      }
      case YEARLY -> dayOf(YearMonth.of(date.getYear() + periodsLater, month));
      case EXTRA -> throw new IllegalStateException("An extra meeting comes by no rule");
    };
  }

  private LocalDate dayOf(YearMonth in) {
    if (day != null) {
      return in.atDay(Math.min(day, in.lengthOfMonth()));
    }
    var date = in.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    return YearMonth.from(date).equals(in) ? date : date.minusWeeks(1);
  }

  /** What the period of a date is called. */
  String periodOf(LocalDate date) {
    return switch (kind) {
      case WEEKLY ->
          "%d-W%02d"
              .formatted(
                  date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTHLY -> YearMonth.from(date).toString();
      case QUARTERLY -> "%d-Q%d".formatted(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
      case YEARLY -> Integer.toString(date.getYear());
      case EXTRA -> throw new IllegalStateException("An extra meeting has no period");
    };
  }
}
