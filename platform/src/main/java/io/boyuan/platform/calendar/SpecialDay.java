package io.boyuan.platform.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that is not what its weekday says.
 *
 * @param date the day
 * @param kind {@code HOLIDAY}, or {@code WORKING_DAY} when it makes up for one
 * @param name in Chinese
 * @param nameEn in English
 */
@Schema(name = "SpecialDay")
public record SpecialDay(
    @NotNull @Schema(examples = "2026-10-01") LocalDate date,
    @NotNull @Schema(examples = "HOLIDAY") DayKind kind,
    @NotBlank @Size(max = 100) @Schema(examples = "国庆节") String name,
    @NotBlank @Size(max = 100) @Schema(examples = "National Day") String nameEn) {}
