package io.boyuan.partnership.review;

import io.boyuan.partnership.call.Criterion;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a reviewer says.
 *
 * @param points by criterion in the order of the rubric, null where none are given yet
 * @param wordsForTeam what the team reads with the decision
 * @param wordsForJury what only those who decide read
 */
@Schema(name = "ReviewPlan")
record ReviewPlan(
    @NotNull @Size(max = 12) List<@Min(0) @Max(1000) Integer> points,
    @NotNull @Size(max = 5000) @Schema(examples = "调研扎实，维护费用的测算还需补充") String wordsForTeam,
    @NotNull @Size(max = 5000) @Schema(examples = "可与另一方案合并") String wordsForJury) {

  /**
   * Checks them against what proposals are judged by.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireFits(List<Criterion> rubric) {
    if (points.size() != rubric.size()) {
      throw Problem.invalid("points", "one-per-criterion");
    }
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i) != null && points.get(i) > rubric.get(i).mostPoints()) {
        throw Problem.invalid("points[" + i + "]", "out-of-range");
      }
    }
  }
}
