package io.boyuan.volunteer.training;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What staff say of a training.
 *
 * @param communityCode whose training it is
 * @param title what it is called in Chinese
 * @param titleEn what it is called in English
 * @param kind what it teaches
 * @param adviser who teaches it, an outside adviser
 * @param validMonths for how many months who completed it is qualified; for ever when absent
 * @param passMark what percentage of the quiz must be right; without a quiz when absent
 * @param questions the quiz, empty or absent without one
 */
@Schema(name = "TrainingPlan")
record TrainingPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = 200) @Schema(examples = "志愿服务礼仪与注意事项") String title,
    @NotBlank @Size(max = 200) @Schema(examples = "Etiquette and precautions of service")
        String titleEn,
    @NotNull @Schema(examples = "ETIQUETTE") TrainingKind kind,
    @NotBlank @Size(max = 200) @Schema(examples = "温州市志愿服务促进中心") String adviser,
    @Min(1) @Max(120) @Schema(examples = "12") Integer validMonths,
    @Min(1) @Max(100) @Schema(examples = "80") Integer passMark,
    @Size(max = 100) List<@NotNull @Valid Question> questions) {

  TrainingPlan {
    questions = questions == null ? List.of() : questions;
  }

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if ((passMark == null) != questions.isEmpty()) {
      throw Problem.invalid("passMark", "mark-with-questions");
    }
    for (int i = 0; i < questions.size(); i++) {
      if (!questions.get(i).isSound()) {
        throw Problem.invalid("questions[" + i + "].right", "right-options");
      }
    }
  }
}
