package io.boyuan.booking.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stay that somebody wants again and again.
 *
 * @param spaceId the space
 * @param startsAt begin of the first
 * @param endsAt end of the first
 * @param rrule a recurrence rule (RFC 5545) with COUNT or UNTIL, at most a hundred times
 * @param attendees how many people come, one when absent
 * @param organizationCode the organization it is for and that pays, oneself when absent
 * @param onConflict what to do when a time can't be had, {@code ALL} when absent
 * @param exceptHolidays true to leave out public holidays
 */
@Schema(name = "SeriesPlan")
record SeriesPlan(
    @NotNull UUID spaceId,
    @NotNull @Schema(examples = "2026-03-07T14:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T16:00:00+08:00") Instant endsAt,
    @NotBlank @Size(max = 300) @Schema(examples = "FREQ=WEEKLY;COUNT=10") String rrule,
    @Min(1) @Max(10_000) @Schema(examples = "8") Integer attendees,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String organizationCode,
    OnConflict onConflict,
    Boolean exceptHolidays) {

  SeriesPlan {
    attendees = attendees == null ? Integer.valueOf(1) : attendees;
    onConflict = onConflict == null ? OnConflict.ALL : onConflict;
    exceptHolidays = exceptHolidays != null && exceptHolidays;
  }
}
