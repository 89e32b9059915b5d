package io.boyuan.partnership.award;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is agreed with a team.
 *
 * @param contractNumber number of the contract
 * @param startsOn first day
 * @param endsOn last day
 * @param milestones what is done when, in order; what is paid for them is within the award
 */
@Schema(name = "AwardPlan")
record AwardPlan(
    @NotBlank @Size(max = 60) @Schema(examples = "WCT-2026-003") String contractNumber,
    @NotNull @Schema(examples = "2026-05-01") LocalDate startsOn,
    @NotNull @Schema(examples = "2026-12-31") LocalDate endsOn,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid MilestonePlan> milestones) {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (startsOn.isBefore(EARLIEST) || startsOn.isAfter(LATEST)) {
      throw Problem.invalid("startsOn", "out-of-range");
    }
    if (endsOn.isAfter(LATEST)) {
      throw Problem.invalid("endsOn", "out-of-range");
    }
    if (endsOn.isBefore(startsOn)) {
      throw Problem.invalid("endsOn", "until-after-from");
    }
    var after = startsOn;
    for (int i = 0; i < milestones.size(); i++) {
      var dueOn = milestones.get(i).dueOn();
      if (dueOn.isBefore(after) || dueOn.isAfter(endsOn)) {
        throw Problem.invalid("milestones[" + i + "].dueOn", "out-of-range");
      }
      after = dueOn;
    }
  }

  long paymentsFen() {
    return milestones.stream().mapToLong(MilestonePlan::paymentFen).sum();
  }
}
