package io.boyuan.partnership.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What part of the money is for.
 *
 * @param item what it buys
 * @param fen how much, in fen
 */
@Schema(name = "BudgetLine")
public record BudgetLine(
    @NotBlank @Size(max = 200) @Schema(examples = "充电桩两台") String item,
    @NotNull @Min(1) @Max(1_000_000_000_000L) @Schema(examples = "600000") Long fen) {}
