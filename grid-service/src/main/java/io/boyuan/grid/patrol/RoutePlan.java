package io.boyuan.grid.patrol;

import io.boyuan.platform.calendar.RecurrenceRule;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A route that is walked again and again.
 *
 * @param communityCode the community, which stays
 * @param gridCode the grid that is inspected, which stays
 * @param names what it is called
 * @param rrule on which days, RFC 5545; it may have no end
 * @param firstOn from which day on the rule counts
 * @param startsAt at what time of the place
 * @param minutes how long it takes
 * @param graceMinutes how long after its end nobody need have begun
 * @param onHoliday what becomes of a round that falls on a holiday
 * @param checkpoints in their order
 */
@Schema(name = "PatrolRoutePlan")
record RoutePlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "grid-1")
        String gridCode,
    @NotNull @Valid Names names,
    @NotBlank @Size(max = 200) @Schema(examples = "FREQ=WEEKLY;BYDAY=MO") String rrule,
    @NotNull @Schema(examples = "2026-03-02") LocalDate firstOn,
    @NotNull @Schema(examples = "20:00") LocalTime startsAt,
    @NotNull @Min(10) @Max(720) @Schema(examples = "90") Integer minutes,
    @NotNull @Min(0) @Max(720) @Schema(examples = "30") Integer graceMinutes,
    @NotNull @Schema(examples = "SKIP") OnHoliday onHoliday,
    @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid CheckpointPlan> checkpoints) {

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(LocalDate today, ZoneId zone) {
    if (firstOn.isBefore(today.minusYears(5)) || firstOn.isAfter(today.plusYears(1))) {
      throw Problem.invalid("firstOn", "out-of-range");
    }
    if (!checkpoints.stream().allMatch(CheckpointPlan::isSound)) {
      throw Problem.invalid("checkpoints", "whole-position");
    }
    var ids = checkpoints.stream().map(CheckpointPlan::id).filter(Objects::nonNull).toList();
    if (ids.stream().distinct().count() != ids.size()) {
      throw Problem.invalid("checkpoints", "checkpoint-once");
    }
    var first = firstOn.atTime(startsAt).atZone(zone);
    // Read once, so that a rule that can't be read is refused now.
    RecurrenceRule.between(rrule, first, first, first.plusDays(28));
  }
}
