package io.boyuan.partnership.agreement;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of an agreement.
 *
 * @param communityCode the community that signs
 * @param universityCode the university that signs
 * @param validFrom first day
 * @param validUntil last day
 */
@Schema(name = "AgreementPlan")
record AgreementPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String universityCode,
    @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,
    @NotNull @Schema(examples = "2028-12-31") LocalDate validUntil) {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  void requireSound() {
    if (validFrom.isBefore(EARLIEST) || validFrom.isAfter(LATEST)) {
      throw Problem.invalid("validFrom", "out-of-range");
    }
    if (validUntil.isAfter(LATEST)) {
      throw Problem.invalid("validUntil", "out-of-range");
    }
    if (validUntil.isBefore(validFrom)) {
      throw Problem.invalid("validUntil", "until-after-from");
    }
  }
}
