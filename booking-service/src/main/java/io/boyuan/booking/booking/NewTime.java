package io.boyuan.booking.booking;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The time to which a booking moves.
 *
 * @param startsAt begin
 * @param endsAt end, after the begin and within 24 hours of it
 */
@Schema(name = "NewTime")
record NewTime(
    @NotNull @Schema(examples = "2026-03-07T16:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T18:00:00+08:00") Instant endsAt) {}
