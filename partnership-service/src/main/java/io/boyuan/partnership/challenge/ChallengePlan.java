package io.boyuan.partnership.challenge;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a challenge.
 *
 * @param communityCode whose problem it is
 * @param matterId the matter it is taken from, null when staff wrote it
 * @param title in a few words
 * @param problem what the problem is
 * @param wanted what a solution has to do
 */
@Schema(name = "ChallengePlan")
record ChallengePlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    UUID matterId,
    @NotNull @Valid Names title,
    @NotBlank @Size(max = 5000) @Schema(examples = "楼道里常年停放电动自行车") String problem,
    @NotBlank @Size(max = 5000) @Schema(examples = "安全、居民愿意用、维护费用低的停放与充电方案") String wanted) {}
