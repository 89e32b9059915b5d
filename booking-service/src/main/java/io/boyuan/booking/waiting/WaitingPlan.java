package io.boyuan.booking.waiting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody waits for.
 *
 * @param spaceId the space
 * @param startsAt begin
 * @param endsAt end, after the begin and within 24 hours of it
 * @param attendees how many people come, one when absent
 */
@Schema(name = "WaitingPlan")
record WaitingPlan(
    @NotNull UUID spaceId,
    @NotNull @Schema(examples = "2026-03-07T14:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T16:00:00+08:00") Instant endsAt,
    @Min(1) @Max(10_000) @Schema(examples = "2") Integer attendees) {

  int people() {
    return attendees == null ? 1 : attendees;
  }
}
