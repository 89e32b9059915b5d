package io.boyuan.partnership.adoption;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which team is to look after a spot.
 *
 * @param teamCode the team
 * @param fromOn first day, today or later
 * @param untilOn last day
 */
@Schema(name = "SpotAdoptionPlan")
record AdoptionPlan(
    @NotBlank @Size(max = 40) @Schema(examples = "wzu-red-lantern") String teamCode,
    @NotNull @Schema(examples = "2026-09-01") LocalDate fromOn,
    @NotNull @Schema(examples = "2027-01-20") LocalDate untilOn) {

  private static final int MOST_DAYS = 731;

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(LocalDate today) {
    if (fromOn.isBefore(today) || fromOn.isAfter(today.plusDays(MOST_DAYS))) {
      throw Problem.invalid("fromOn", "out-of-range");
    }
    if (untilOn.isBefore(fromOn) || untilOn.isAfter(fromOn.plusDays(MOST_DAYS))) {
      throw Problem.invalid("untilOn", "out-of-range");
    }
  }
}
