package io.boyuan.booking.treasury;

import io.boyuan.booking.points.AccountHolder;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Points that staff want to give or take.
 *
 * @param communityCode by which community
 * @param personId to or from which person
 * @param organizationCode to or from which organization, instead of a person
 * @param points how many; fewer than none are taken
 * @param reason why, which the holder and every auditor can read
 */
@Schema(name = "AdjustmentPlan")
record AdjustmentPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    UUID personId,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu-youth")
        String organizationCode,
    @NotNull @Min(-1_000_000) @Max(1_000_000) @Schema(examples = "50") Long points,
    @NotBlank @Size(max = 500) @Schema(examples = "Prize of the fair") String reason) {

  AccountHolder holder() {
    return AccountHolder.of(personId, organizationCode);
  }

  void requireSound() {
    if ((personId == null) == (organizationCode == null)) {
      throw Problem.invalid("personId", "one-of-both");
    }
    if (points == 0) {
      throw Problem.invalid("points", "not-zero");
    }
  }
}
