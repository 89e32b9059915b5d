package io.boyuan.booking.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody came without a booking.
 *
 * @param spaceId the space
 * @param endsAt until when they stay
 * @param attendees how many they are, one when absent
 * @param name what staff call them
 * @param reason why they are let in past the rules, for the audit trail
 */
@Schema(name = "WalkInPlan")
record WalkInPlan(
    @NotNull UUID spaceId,
    @NotNull @Schema(examples = "2026-03-07T16:00:00+08:00") Instant endsAt,
    @Min(1) @Max(10_000) @Schema(examples = "2") Integer attendees,
    @NotBlank @Size(max = 100) @Schema(examples = "现场两位老人") String name,
    @NotBlank @Size(max = 500) @Schema(examples = "Rain, the yard is closed") String reason) {

  int people() {
    return attendees == null ? 1 : attendees;
  }
}
