package io.boyuan.volunteer.quiz;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.training.Question;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody hands in.
 *
 * @param version of the quiz that is answered
 * @param chosen for each question, in their order, the chosen options by their place from 0
 */
@Schema(name = "QuizAnswers")
record Answers(
    @NotNull @Schema(examples = "0") Integer version,
    @NotNull @Size(max = 100) @Schema(examples = "[[0],[1,2]]")
        List<@NotNull @Size(max = 10) Set<@NotNull @Min(0) @Max(9) Integer>> chosen) {

  /**
   * How much of it is right; a question counts when exactly what is right was chosen.
   *
   * @return whole percent, the rest dropped
   * @throws Problem 400 {@code invalid-input} without an answer for each question
   */
  int percentRightOf(List<Question> questions) {
    if (chosen.size() != questions.size()) {
      throw Problem.invalid("chosen", "answer-each-question");
    }
    int right = 0;
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).isAnsweredBy(chosen.get(i))) {
        right++;
      }
    }
    return right * 100 / questions.size();
  }
}
