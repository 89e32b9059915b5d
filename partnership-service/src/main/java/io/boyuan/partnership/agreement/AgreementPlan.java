package io.boyuan.partnership.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of an agreement that was signed on paper. Its scan is attached to it afterwards, and
 * puts it in force.
 *
 * @param communityCode the community that signed
 * @param universityCode the university that signed
 * @param validFrom first day
 * @param validUntil last day
 * @param reason why it was not signed here
 */
@Schema(name = "AgreementPlan")
record AgreementPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String universityCode,
    @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,
    @NotNull @Schema(examples = "2028-12-31") LocalDate validUntil,
    @NotBlank @Size(max = 500) @Schema(examples = "系统启用前已签署纸质协议") String reason) {

  void requireSound() {
    Wording.requireSpan(validFrom, validUntil);
  }
}
