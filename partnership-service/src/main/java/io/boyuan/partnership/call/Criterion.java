package io.boyuan.partnership.call;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a proposal is judged by.
 *
 * @param name what it is called
 * @param weightPercent how much of the score it makes
 * @param mostPoints with how many points it is met best
 */
@Schema(name = "Criterion")
public record Criterion(
    @NotNull @Valid Names name,
    @NotNull @Min(1) @Max(100) @Schema(examples = "40") Integer weightPercent,
    @NotNull @Min(1) @Max(1000) @Schema(examples = "10") Integer mostPoints) {}
