package io.boyuan.partnership.fund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money to bring from one place to another.
 *
 * @param communityCode whose fund
 * @param from where it is
 * @param to where it is kept from now on
 * @param fen how much, in fen
 * @param words what for; everybody reads it
 */
@Schema(name = "FundTransferPlan")
record TransferPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Schema(examples = "CASH") PaymentMethod from,
    @NotNull @Schema(examples = "BANK") PaymentMethod to,
    @NotNull @Min(1) @Max(100_000_000_000L) @Schema(examples = "150000") Long fen,
    @NotBlank @Size(max = 200) @Schema(examples = "义卖现金存入银行") String words) {}
