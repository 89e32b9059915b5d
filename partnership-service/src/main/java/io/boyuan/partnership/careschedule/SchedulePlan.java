package io.boyuan.partnership.careschedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a spot is looked after, and by which groups of the team in turn.
 *
 * @param rrule rule by RFC 5545 that gives the days
 * @param firstAt begin of the first time
 * @param minutes how long each time takes
 * @param groups who comes in turn, such as groups of the team; no persons
 */
@Schema(name = "SpotSchedulePlan")
record SchedulePlan(
    @NotBlank @Size(max = 200) @Schema(examples = "FREQ=WEEKLY;BYDAY=SA") String rrule,
    @NotNull @Schema(examples = "2026-09-05T08:00:00+08:00") Instant firstAt,
    @NotNull @Min(10) @Max(720) @Schema(examples = "60") Integer minutes,
    @NotEmpty @Size(max = 20) @Schema(examples = "[\"第一小组\"]")
        List<@NotBlank @Size(max = 60) String> groups) {}
