package io.boyuan.grid.meeting;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting that is called besides the regular ones.
 *
 * @param communityCode whose parties meet
 * @param title what it is about
 * @param startsAt when, within a year
 * @param place where
 */
@Schema(name = "MeetingPlan")
record MeetingPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 200) @Schema(examples = "消防门改造协调会") String title,
    @NotNull @Schema(examples = "2026-03-20T19:00:00+08:00") Instant startsAt,
    @NotBlank @Size(max = 200) @Schema(examples = "社区会议室") String place) {

  private static final Duration FARTHEST = Duration.ofDays(366);

  static void requireAhead(Instant startsAt, Instant now) {
    if (!startsAt.isAfter(now) || startsAt.isAfter(now.plus(FARTHEST))) {
      throw Problem.invalid("startsAt", "out-of-range");
    }
  }
}
