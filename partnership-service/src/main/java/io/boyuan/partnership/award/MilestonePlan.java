package io.boyuan.partnership.award;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a team has to have done by a day.
 *
 * @param title in a few words
 * @param expected what is expected then
 * @param dueOn by which day
 * @param paymentFen what is paid for it, in fen, 0 for nothing
 */
@Schema(name = "MilestonePlan")
record MilestonePlan(
    @NotBlank @Size(max = 100) @Schema(examples = "调研报告") String title,
    @NotBlank @Size(max = 2000) @Schema(examples = "车辆清单、居民问卷与选址建议") String expected,
    @NotNull @Schema(examples = "2026-06-30") LocalDate dueOn,
    @NotNull @Min(0) @Max(1_000_000_000_000L) @Schema(examples = "300000") Long paymentFen) {}
