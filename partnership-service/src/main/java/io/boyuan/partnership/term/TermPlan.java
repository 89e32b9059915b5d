package io.boyuan.partnership.term;

import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a term.
 *
 * @param names what it is called
 * @param firstDay its first day
 * @param lastDay its last day, at most 200 days later
 * @param enrolmentOpensAt when enrolment opens
 * @param residentsOnlyUntil until when only residents may enrol; the same for no priority
 * @param childrenHours when classes for children and families can be
 * @param adultsHours when classes for adults can be
 * @param seniorsHours when classes for seniors can be
 */
@Schema(name = "TermPlan")
record TermPlan(
    @NotNull @Valid Names names,
    @NotNull @Schema(examples = "2026-09-07") LocalDate firstDay,
    @NotNull @Schema(examples = "2026-12-13") LocalDate lastDay,
    @NotNull @Schema(examples = "2026-08-24T09:00:00+08:00") Instant enrolmentOpensAt,
    @NotNull @Schema(examples = "2026-08-26T09:00:00+08:00") Instant residentsOnlyUntil,
    @NotEmpty @Size(max = 30) List<@NotNull @Valid WeekWindow> childrenHours,
    @NotEmpty @Size(max = 30) List<@NotNull @Valid WeekWindow> adultsHours,
    @NotEmpty @Size(max = 30) List<@NotNull @Valid WeekWindow> seniorsHours) {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
  private static final int MOST_DAYS = 200;

  boolean movesDaysOf(TermView term) {
    return !firstDay.equals(term.firstDay()) || !lastDay.equals(term.lastDay());
  }

  void requireSound() {
    if (firstDay.isBefore(EARLIEST) || firstDay.isAfter(LATEST)) {
      throw Problem.invalid("firstDay", "out-of-range");
    }
    if (lastDay.isBefore(firstDay) || ChronoUnit.DAYS.between(firstDay, lastDay) > MOST_DAYS) {
      throw Problem.invalid("lastDay", "out-of-range");
    }
    if (residentsOnlyUntil.isBefore(enrolmentOpensAt)) {
      throw Problem.invalid("residentsOnlyUntil", "end-after-start");
    }
    WeekWindow.requireSound("childrenHours", childrenHours);
    WeekWindow.requireSound("adultsHours", adultsHours);
    WeekWindow.requireSound("seniorsHours", seniorsHours);
  }
}
