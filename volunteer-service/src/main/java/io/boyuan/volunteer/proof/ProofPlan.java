package io.boyuan.volunteer.proof;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a volunteer wants a proof of.
 *
 * @param from first day
 * @param to last day, within ten years
 * @param communityCode only service for this community, which then issues it
 * @param organizationCode only service for this organization, which then issues it
 */
@Schema(name = "ProofPlan")
record ProofPlan(
    @NotNull @Schema(examples = "2026-01-01") LocalDate from,
    @NotNull @Schema(examples = "2026-12-31") LocalDate to,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String organizationCode) {

  private static final int MOST_YEARS = 10;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
      throw Problem.invalid("from", "out-of-range");
    }
    if (to.isBefore(from)) {
      throw Problem.invalid("to", "end-after-start");
    }
    if (to.isAfter(from.plusYears(MOST_YEARS))) {
      throw Problem.invalid("to", "at-most-ten-years");
    }
    if (communityCode != null && organizationCode != null) {
      throw Problem.invalid("organizationCode", "one-issuer");
    }
  }
}
