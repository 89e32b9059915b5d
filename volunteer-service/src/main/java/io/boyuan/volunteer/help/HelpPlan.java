package io.boyuan.volunteer.help;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody offers or asks for.
 *
 * @param kind whether they offer help or ask for it
 * @param communityCode in which community
 * @param title in a few words
 * @param words what exactly
 * @param category kind of help
 * @param startsAt when, in the future; by arrangement when absent
 * @param minutes how long it is expected to take
 */
@Schema(name = "HelpPlan")
record HelpPlan(
    @NotNull @Schema(examples = "REQUEST") HelpPost.Kind kind,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 100) @Schema(examples = "帮忙搬一张书桌") String title,
    @NotBlank @Size(max = 1000) @Schema(examples = "从三楼搬到一楼，需要两把力气") String words,
    @NotNull @Schema(examples = "ERRANDS") HelpCategory category,
    @Schema(examples = "2026-03-07T14:00:00+08:00") Instant startsAt,
    @NotNull @Min(5) @Max(720) @Schema(examples = "60") Integer minutes) {

  private static final Duration FARTHEST = Duration.ofDays(180);

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(Instant now) {
    boolean isSound =
        startsAt == null || (startsAt.isAfter(now) && startsAt.isBefore(now.plus(FARTHEST)));
    if (!isSound) {
      throw Problem.invalid("startsAt", "out-of-range");
    }
  }

  /** Until when somebody can accept it. */
  Instant expiresAt(Instant now, int openDays) {
    return startsAt == null
        ? now.plus(Duration.ofDays(openDays))
        : startsAt.plus(Duration.ofMinutes(minutes));
  }
}
