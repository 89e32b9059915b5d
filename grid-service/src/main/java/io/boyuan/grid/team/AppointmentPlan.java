package io.boyuan.grid.team;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is to hold which role.
 *
 * @param level whether in a grid or in a micro-grid
 * @param unitCode code of the grid or micro-grid
 * @param roleCode which role of the template
 * @param personId the subject of their token, null for somebody who never signs in
 * @param name what they are called
 * @param phone how to reach them, null for unknown
 * @param servesFrom their first day
 * @param servesUntil their last day, null when it is open
 */
@Schema(name = "AppointmentPlan")
record AppointmentPlan(
    @NotNull @Schema(examples = "GRID") Level level,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "grid-1")
        String unitCode,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "grid-leader")
        String roleCode,
    UUID personId,
    @NotBlank @Size(max = 100) @Schema(examples = "李网格") String name,
    @Pattern(regexp = "\\+?[0-9 -]{5,20}") @Schema(examples = "13800005678") String phone,
    @NotNull @Schema(examples = "2026-01-01") LocalDate servesFrom,
    LocalDate servesUntil) {

  /**
   * Refuses days that nobody means.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    requireUsual("servesFrom", servesFrom);
    if (servesUntil != null) {
      requireUsual("servesUntil", servesUntil);
      if (servesUntil.isBefore(servesFrom)) {
        throw Problem.invalid("servesUntil", "end-after-start");
      }
    }
  }

  static void requireUsual(String field, LocalDate day) {
    if (day.getYear() < 1900 || day.getYear() >= 2200) {
      throw Problem.invalid(field, "out-of-range");
    }
  }
}
