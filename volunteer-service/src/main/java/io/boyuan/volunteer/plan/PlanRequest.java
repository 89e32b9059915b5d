package io.boyuan.volunteer.plan;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which orders are planned together.
 *
 * @param from those that begin then or later
 * @param to and before then, within 62 days
 * @param communities of these communities; of any when absent
 */
@Schema(name = "PlanRequest")
record PlanRequest(
    @NotNull @Schema(examples = "2026-10-17T00:00:00+08:00") Instant from,
    @NotNull @Schema(examples = "2026-10-24T00:00:00+08:00") Instant to,
    @Size(max = 200)
        List<@NotNull @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String> communities) {

  private static final Duration LONGEST = Duration.ofDays(62);

  PlanRequest {
    communities = communities == null ? List.of() : communities;
  }

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if (!to.isAfter(from)) {
      throw Problem.invalid("to", "end-after-start");
    }
    if (Duration.between(from, to).compareTo(LONGEST) > 0) {
      throw Problem.invalid("to", "out-of-range");
    }
  }
}
