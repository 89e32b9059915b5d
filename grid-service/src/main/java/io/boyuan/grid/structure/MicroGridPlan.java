package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a micro-grid.
 *
 * @param gridCode the grid it is part of
 * @param names what it is called
 */
@Schema(name = "MicroGridPlan")
record MicroGridPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "grid-1")
        String gridCode,
    @NotNull @Valid Names names) {}
