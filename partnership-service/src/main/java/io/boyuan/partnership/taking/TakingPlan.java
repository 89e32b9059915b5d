package io.boyuan.partnership.taking;

import io.boyuan.partnership.fund.PaymentMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was sold just now.
 *
 * @param itemId what
 * @param number how many
 * @param method how it was paid
 */
@Schema(name = "TakingPlan")
record TakingPlan(
    @NotNull UUID itemId,
    @NotNull @Min(1) @Max(10_000) @Schema(examples = "2") Integer number,
    @NotNull @Schema(examples = "WECHAT") PaymentMethod method) {}
