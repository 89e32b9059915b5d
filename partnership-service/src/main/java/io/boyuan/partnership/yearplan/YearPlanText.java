package io.boyuan.partnership.yearplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a year's plan.
 *
 * @param communityCode whose plan
 * @param year which year
 * @param words what the year is to bring
 */
@Schema(name = "JointYearPlanText")
record YearPlanText(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Min(2000) @Max(2199) @Schema(examples = "2026") Integer year,
    @NotBlank @Size(max = 4000) @Schema(examples = "围绕文明共创开展联建六十次") String words) {}
