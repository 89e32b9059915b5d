package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a community.
 *
 * @param streetCode the street it belongs to
 * @param names what it is called
 */
@Schema(name = "CommunityPlan")
record CommunityPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "chashan")
        String streetCode,
    @NotNull @Valid Names names) {}
