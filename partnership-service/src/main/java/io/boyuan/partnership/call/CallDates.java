package io.boyuan.partnership.call;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When what is done.
 *
 * @param opensAt from when on proposals are taken
 * @param deadline until when; at this very moment it is too late
 * @param reviewUntil until when reviewers score
 */
@Schema(name = "CallDates")
public record CallDates(
    @NotNull @Schema(examples = "2026-03-01T09:00:00+08:00") Instant opensAt,
    @NotNull @Schema(examples = "2026-04-01T18:00:00+08:00") Instant deadline,
    @NotNull @Schema(examples = "2026-04-20T18:00:00+08:00") Instant reviewUntil) {

  void requireSound() {
    if (!deadline.isAfter(opensAt)) {
      throw Problem.invalid("dates.deadline", "end-after-start");
    }
    if (!reviewUntil.isAfter(deadline)) {
      throw Problem.invalid("dates.reviewUntil", "end-after-start");
    }
  }
}
