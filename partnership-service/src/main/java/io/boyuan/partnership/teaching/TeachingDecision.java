package io.boyuan.partnership.teaching;

import io.boyuan.partnership.session.SessionView;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What staff say of a session that was to be taught.
 *
 * @param outcome what became of it
 * @param minutes how long it was taught, at most as long as it was to be; all of it when absent
 * @param substituteId the teacher who taught instead; only then
 * @param reason why it was otherwise than planned
 */
@Schema(name = "TeachingDecision")
record TeachingDecision(
    @NotNull @Schema(examples = "TAUGHT") Outcome outcome,
    @Min(1) @Max(480) @Schema(examples = "90") Integer minutes,
    UUID substituteId,
    @Size(max = 500) @Schema(examples = "林老师生病，由王老师代课") String reason) {

  static final TeachingDecision AS_PLANNED = new TeachingDecision(Outcome.TAUGHT, null, null, null);

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(SessionView session) {
    if (outcome == Outcome.WAITING) {
      throw Problem.invalid("outcome", "out-of-range");
    }
    if (minutes != null && (outcome == Outcome.NOT_HELD || minutes > session.minutes())) {
      throw Problem.invalid("minutes", "out-of-range");
    }
    if ((outcome == Outcome.SUBSTITUTED) != (substituteId != null)) {
      throw Problem.invalid("substituteId", "substitutes-alone");
    }
    if (outcome != Outcome.TAUGHT && (reason == null || reason.isBlank())) {
      throw Problem.invalid("reason", "reason-when-otherwise");
    }
  }

  int minutesOf(SessionView session) {
    if (outcome == Outcome.NOT_HELD) {
      return 0;
    }
    return minutes == null ? session.minutes() : minutes;
  }
}
