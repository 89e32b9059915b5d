package io.boyuan.grid.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an in-service member reports to the community.
 *
 * @param communityCode to which community
 * @param employer where they work, such as a university
 * @param branch their party branch there
 */
@Schema(name = "PartyMembershipReport")
record Report(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 100) @Schema(examples = "温州大学") String employer,
    @NotBlank @Size(max = 100) @Schema(examples = "数理学院教工党支部") String branch) {}
