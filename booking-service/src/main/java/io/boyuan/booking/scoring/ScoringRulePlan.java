package io.boyuan.booking.scoring;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule that staff want.
 *
 * @param communityCode for service in this community
 * @param category for service of this kind, for all kinds when absent
 * @param pointsPerHour what an hour is worth
 * @param bonuses when it is worth more, never when absent
 * @param maxPointsPerDay what a person may earn by it in a day, no limit when absent
 * @param maxPointsPerMonth what a person may earn by it in a calendar month, no limit when absent
 * @param organizationPercent what the organization earns on top of it, nothing when absent
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
    @Size(max = 4) List<@NotNull @Valid Bonus> bonuses,
    @Min(0) @Max(100_000) @Schema(examples = "80") Integer maxPointsPerDay,
    @Min(0) @Max(1_000_000) @Schema(examples = "600") Integer maxPointsPerMonth,
    @Min(0) @Max(1000) @Schema(examples = "10") Integer organizationPercent,
    Instant validFrom,
    Instant validUntil) {

  ScoringRulePlan {
    bonuses = bonuses == null ? List.of() : List.copyOf(bonuses);
    organizationPercent = organizationPercent == null ? Integer.valueOf(0) : organizationPercent;
  }

  void requireSound() {
    if (bonuses.stream().map(Bonus::kind).distinct().count() != bonuses.size()) {
      throw Problem.invalid("bonuses", "same-bonus-twice");
    }
    if (validFrom != null && validUntil != null && !validUntil.isAfter(validFrom)) {
      throw Problem.invalid("validUntil", "end-after-start");
    }
  }
}
