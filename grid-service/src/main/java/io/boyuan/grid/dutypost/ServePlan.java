package io.boyuan.grid.dutypost;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was served in a post.
 *
 * @param startedAt when it began
 * @param minutes how long it was, null for as long as the post usually takes
 */
@Schema(name = "DutyPostServicePlan")
record ServePlan(
    @NotNull @Schema(examples = "2026-03-07T09:00:00+08:00") Instant startedAt,
    @Min(1) @Max(720) @Schema(examples = "60") Integer minutes) {

  int minutesOr(int usual) {
    return minutes == null ? usual : minutes;
  }

  /**
   * When it ended.
   *
   * @param usual how many minutes the post usually takes
   * @param claimedAt since when the post was held
   * @param now the time by the clock
   * @return the end
   * @throws Problem 400 before it was claimed, 409 {@code duty-not-over}
   */
  Instant endedBy(int usual, Instant claimedAt, Instant now) {
    if (startedAt.isBefore(claimedAt)) {
      throw Problem.invalid("startedAt", "before-claim");
    }
    var end = startedAt.plus(Duration.ofMinutes(minutesOr(usual)));
    if (end.isAfter(now)) {
      throw Problem.conflict("duty-not-over");
    }
    return end;
  }
}
