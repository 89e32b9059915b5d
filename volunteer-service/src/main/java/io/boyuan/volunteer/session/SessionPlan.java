package io.boyuan.volunteer.session;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a session.
 *
 * @param startsAt begin, in the future
 * @param endsAt end, after the begin and within 24 hours of it
 * @param online whether it is held online
 * @param place where it is, or by which means when it is online
 * @param capacity how many can come
 */
@Schema(name = "TrainingSessionPlan")
record SessionPlan(
    @NotNull @Schema(examples = "2026-03-07T09:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-03-07T11:00:00+08:00") Instant endsAt,
    @NotNull @Schema(examples = "false") Boolean online,
    @NotBlank @Size(max = 200) @Schema(examples = "社区二楼会议室") String place,
    @NotNull @Min(1) @Max(10_000) @Schema(examples = "40") Integer capacity) {

  private static final Duration LONGEST = Duration.ofHours(24);

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(Instant now) {
    if (!startsAt.isAfter(now)) {
      throw Problem.invalid("startsAt", "out-of-range");
    }
    if (!endsAt.isAfter(startsAt)) {
      throw Problem.invalid("endsAt", "end-after-start");
    }
    if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
      throw Problem.invalid("endsAt", "out-of-range");
    }
  }
}
