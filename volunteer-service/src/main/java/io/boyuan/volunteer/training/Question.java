package io.boyuan.volunteer.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question of a quiz, with what is right. Learners never see that.
 *
 * @param text the question in Chinese
 * @param textEn the question in English
 * @param choice whether one or several options are right
 * @param options what one can choose, at least two
 * @param right which options are right, by their place from 0
 */
@Schema(name = "QuizQuestion")
public record Question(
    @NotBlank @Size(max = 500) @Schema(examples = "进入居民家中前应当怎么做？") String text,
    @NotBlank @Size(max = 500) @Schema(examples = "What do you do before entering a home?")
        String textEn,
    @NotNull @Schema(examples = "SINGLE") Choice choice,
    @NotNull @Size(min = 2, max = 10) List<@NotNull @Valid Option> options,
    @NotNull @Size(min = 1, max = 10) @Schema(examples = "[0]")
        Set<@NotNull @Min(0) @Max(9) Integer> right) {

  /** How many options are right. */
  public enum Choice {
    /** 单选: exactly one. */
    SINGLE,
    /** 多选: one or more. */
    MULTIPLE
  }

  /**
   * What one can choose.
   *
   * @param text in Chinese
   * @param textEn in English
   */
  @Schema(name = "QuizOption")
  public record Option(
      @NotBlank @Size(max = 300) @Schema(examples = "敲门并说明身份") String text,
      @NotBlank @Size(max = 300) @Schema(examples = "Knock and say who you are") String textEn) {}

  boolean isSound() {
    boolean known = right.stream().allMatch(place -> place < options.size());
    return known && (choice == Choice.MULTIPLE || right.size() == 1);
  }

  /**
   * Whether an answer is right, that is neither less nor more than what is right was chosen.
   *
   * @param chosen options by their place from 0
   * @return true when it counts
   */
  public boolean isAnsweredBy(Set<Integer> chosen) {
    return right.equals(chosen);
  }
}
