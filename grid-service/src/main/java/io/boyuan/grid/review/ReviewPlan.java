package io.boyuan.grid.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review of duty to open.
 *
 * @param communityCode whose parties
 * @param year about which year
 * @param criteria what they are scored on, the usual four when absent
 */
@Schema(name = "DutyReviewPlan")
record ReviewPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Min(2020) @Max(2100) @Schema(examples = "2026") Integer year,
    @Size(min = 1, max = 10) List<@NotNull @Valid Criterion> criteria) {

  List<Criterion> criteriaOrUsual() {
    return criteria == null ? Criterion.USUAL : criteria;
  }
}
