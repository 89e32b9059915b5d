package io.boyuan.partnership.joint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What something costs.
 *
 * @param words for what
 * @param plannedFen how much is planned, in fen
 */
@Schema(name = "JointBudgetLine")
record BudgetLine(
    @NotBlank @Size(max = 200) @Schema(examples = "宣传材料") String words,
    @NotNull @Min(0) @Max(100_000_000_000L) @Schema(examples = "50000") Long plannedFen) {}
