package io.boyuan.partnership.donation;

import io.boyuan.partnership.fund.PaymentMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody gives.
 *
 * @param communityCode to whose fund
 * @param donorId their account, null when they have none or say none
 * @param donorName what they are called, null for an anonymous donation
 * @param isNamed whether they agree to be named in public
 * @param method how they pay
 * @param fen how much, in fen
 */
@Schema(name = "DonationPlan")
record DonationPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    UUID donorId,
    @Size(max = 100) @Pattern(regexp = ".*\\S.*") @Schema(examples = "陈雨桐") String donorName,
    boolean isNamed,
    @NotNull @Schema(examples = "WECHAT") PaymentMethod method,
    @NotNull @Min(1) @Max(100_000_000_000L) @Schema(examples = "10000") Long fen) {}
