package io.boyuan.grid.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom staff put on the roll.
 *
 * @param kind how they belong to the community
 * @param personId the subject of their token, null for somebody who never signs in
 * @param name what they are called
 * @param employer where they work, null for nowhere
 * @param branch their party branch, null for the community's own
 * @param microGridCode the micro-grid they are posted to, null for none
 */
@Schema(name = "PartyMemberPlan")
record MemberPlan(
    @NotNull @Schema(examples = "REGISTERED") MemberKind kind,
    UUID personId,
    @NotBlank @Size(max = 100) @Schema(examples = "周建国") String name,
    @Size(max = 100) @Schema(examples = "温州大学") String employer,
    @Size(max = 100) @Schema(examples = "博园社区第一党支部") String branch,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "micro-01")
        String microGridCode) {}
