package io.boyuan.partnership.salecorrection;

import io.boyuan.partnership.fund.PaymentMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was wrong with the count of a closed sale.
 *
 * @param method which method
 * @param fen how much more came in, below zero how much less, in fen
 * @param words why; everybody reads it
 */
@Schema(name = "SaleCorrectionPlan")
record CorrectionPlan(
    @NotNull @Schema(examples = "CASH") PaymentMethod method,
    @NotNull @Min(-100_000_000_000L) @Max(100_000_000_000L) @Schema(examples = "-500") Long fen,
    @NotBlank @Size(max = 200) @Schema(examples = "零钱袋中发现未清点的五元假币") String words) {}
