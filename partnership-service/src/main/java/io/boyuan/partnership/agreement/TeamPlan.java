package io.boyuan.partnership.agreement;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a team.
 *
 * @param universityCode the university it belongs to
 * @param names what it is called
 */
@Schema(name = "TeamPlan")
record TeamPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String universityCode,
    @NotNull @Valid Names names) {}
