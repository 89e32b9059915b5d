package io.boyuan.volunteer.catalogue;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when to when.
 *
 * @param from begin
 * @param to end, after the begin
 */
@Schema(name = "TimeWindow")
public record TimeWindow(
    @NotNull @Schema(examples = "2026-03-07T09:00:00+08:00") Instant from,
    @NotNull @Schema(examples = "2026-03-07T11:00:00+08:00") Instant to) {}
