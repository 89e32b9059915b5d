package io.boyuan.booking.points;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule that staff want.
 *
 * @param communityCode for service in this community
 * @param category for service of this kind, for all kinds when absent
 * @param pointsPerHour what an hour is worth
 * @param validFrom from when, now when absent
 * @param validUntil until when, without end when absent
 */
@Schema(name = "ScoringRulePlan")
record ScoringRulePlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @Size(max = 40) @Pattern(regexp = "[A-Z_]+") @Schema(examples = "CIVILITY_PATROL")
        String category,
    @NotNull @Min(0) @Max(10_000) @Schema(examples = "10") Integer pointsPerHour,
    Instant validFrom,
    Instant validUntil) {

  void requireSound() {
    if (validFrom != null && validUntil != null && !validUntil.isAfter(validFrom)) {
      throw Problem.invalid("validUntil", "end-after-start");
    }
  }
}
