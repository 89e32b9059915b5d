package io.boyuan.booking.treasury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Points that an organization gives to a member.
 *
 * @param personId the member
 * @param communityCode the community in whose books it is entered
 * @param points how many
 * @param reason why
 */
@Schema(name = "TransferPlan")
record TransferPlan(
    @NotNull UUID personId,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Min(1) @Max(1_000_000) @Schema(examples = "20") Long points,
    @NotBlank @Size(max = 500) @Schema(examples = "Led the patrol all term") String reason) {}
