package io.boyuan.volunteer.completion;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What staff vouch for.
 *
 * @param volunteerId who completed the training
 * @param volunteerName what they are called, for the certificate
 * @param completedOn when, not after today
 * @param reason why it is recorded by hand
 * @param evidence what shows it
 */
@Schema(name = "TrainingCompletionPlan")
record CompletionPlan(
    @NotNull UUID volunteerId,
    @NotBlank @Size(max = 100) @Schema(examples = "王小明") String volunteerName,
    @NotNull @Schema(examples = "2026-03-01") LocalDate completedOn,
    @NotBlank @Size(max = 500) @Schema(examples = "在区里参加了同一课程") String reason,
    @NotBlank @Size(max = 500) @Schema(examples = "结业证书第 2026-031 号") String evidence) {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  void requireSound(LocalDate today) {
    if (completedOn.isAfter(today) || completedOn.isBefore(EARLIEST)) {
      throw Problem.invalid("completedOn", "out-of-range");
    }
  }
}
