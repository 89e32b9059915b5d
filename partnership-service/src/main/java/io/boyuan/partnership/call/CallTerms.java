package io.boyuan.partnership.call;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What decides a call. Once it is published nothing of it changes.
 *
 * @param budget what there is to give
 * @param rubric what proposals are judged by; the weights make 100 percent
 * @param eligibility whose proposals are taken
 * @param review how proposals are reviewed
 */
@Schema(name = "CallTerms")
public record CallTerms(
    @NotNull @Valid CallBudget budget,
    @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid Criterion> rubric,
    @NotNull @Valid Eligibility eligibility,
    @NotNull @Valid ReviewRules review) {

  private static final int WHOLE = 100;

  void requireSound() {
    budget.requireSound();
    eligibility.requireSound();
    review.requireSound();
    if (rubric.stream().mapToInt(Criterion::weightPercent).sum() != WHOLE) {
      throw Problem.invalid("terms.rubric", "weights-make-100");
    }
  }
}
