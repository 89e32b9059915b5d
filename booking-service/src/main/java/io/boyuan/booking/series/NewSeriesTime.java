package io.boyuan.booking.series;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where one of a series and all that follow move to: all by as much as the first.
 *
 * @param from begin of the first that moves
 * @param startsAt its new begin
 * @param endsAt its new end
 * @param onConflict what to do when a time can't be had, {@code ALL} when absent
 */
@Schema(name = "NewSeriesTime")
record NewSeriesTime(
    @NotNull @Schema(examples = "2026-03-14T14:00:00+08:00") Instant from,
    @NotNull @Schema(examples = "2026-03-14T16:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-14T18:00:00+08:00") Instant endsAt,
    OnConflict onConflict) {

  NewSeriesTime {
    onConflict = onConflict == null ? OnConflict.ALL : onConflict;
  }
}
