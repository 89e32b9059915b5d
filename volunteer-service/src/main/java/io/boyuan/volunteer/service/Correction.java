package io.boyuan.volunteer.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a verified record is corrected.
 *
 * @param minutes the right minutes
 * @param reason why
 */
@Schema(name = "Correction")
record Correction(
    @NotNull @Min(0) @Max(1440) @Schema(examples = "90") Integer minutes,
    @NotBlank @Size(max = 500) @Schema(examples = "核对签到表，提前半小时离开") String reason) {}
