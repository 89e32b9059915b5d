package io.boyuan.grid.dutypost;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post that is to be published.
 *
 * @param communityCode in which community
 * @param microGridCode in which micro-grid
 * @param names what it is called
 * @param duties what is done there, in Chinese
 * @param dutiesEn what is done there, in English
 * @param places how many members it takes
 * @param minutes how long one service usually is
 * @param servesFrom its first day
 * @param servesUntil its last day, null when it is open
 */
@Schema(name = "DutyPostPlan")
record PostPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "micro-01")
        String microGridCode,
    @NotNull @Valid Names names,
    @NotBlank @Size(max = 1000) @Schema(examples = "入户走访独居老人") String duties,
    @NotBlank @Size(max = 1000) @Schema(examples = "Visit elderly people who live alone")
        String dutiesEn,
    @NotNull @Min(1) @Max(1000) @Schema(examples = "3") Integer places,
    @NotNull @Min(1) @Max(720) @Schema(examples = "60") Integer minutes,
    @NotNull @Schema(examples = "2026-03-01") LocalDate servesFrom,
    LocalDate servesUntil) {

  /**
   * Refuses days that nobody means.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (isUnusual(servesFrom)) {
      throw Problem.invalid("servesFrom", "out-of-range");
    }
    if (servesUntil != null && isUnusual(servesUntil)) {
      throw Problem.invalid("servesUntil", "out-of-range");
    }
    if (servesUntil != null && servesUntil.isBefore(servesFrom)) {
      throw Problem.invalid("servesUntil", "end-after-start");
    }
  }

  private static boolean isUnusual(LocalDate day) {
    return day.getYear() < 1900 || day.getYear() >= 2200;
  }
}
