package io.boyuan.partnership.spending;

import io.boyuan.partnership.fund.PaymentMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is asked of a fund.
 *
 * @param communityCode whose fund
 * @param purpose what it is spent on
 * @param method how it is to be paid
 * @param fen how much, in fen
 * @param words what for; everybody reads it, so it names no person
 * @param payee who gets it; staff alone read it
 */
@Schema(name = "SpendingPlan")
record SpendingPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Schema(examples = "AID") Purpose purpose,
    @NotNull @Schema(examples = "BANK") PaymentMethod method,
    @NotNull @Min(1) @Max(100_000_000_000L) @Schema(examples = "50000") Long fen,
    @NotBlank @Size(max = 200) @Schema(examples = "重阳节慰问独居老人") String words,
    @NotBlank @Size(max = 200) @Schema(examples = "茶山粮油店") String payee) {}
