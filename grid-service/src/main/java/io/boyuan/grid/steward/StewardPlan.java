package io.boyuan.grid.steward;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a Red Steward team.
 *
 * @param communityCode the community it serves
 * @param names what it is called
 */
@Schema(name = "RedStewardPlan")
record StewardPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Valid Names names) {}
