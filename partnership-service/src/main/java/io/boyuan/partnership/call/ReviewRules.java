package io.boyuan.partnership.call;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How proposals are reviewed.
 *
 * @param reviewersPerProposal how many score each
 * @param anonymity who is not told who the other is
 * @param excludeOwnUniversity whether nobody reviews what comes from their own university
 * @param tieRules what decides between equal scores, in this order
 */
@Schema(name = "ReviewRules")
public record ReviewRules(
    @NotNull @Min(1) @Max(10) @Schema(examples = "3") Integer reviewersPerProposal,
    @NotNull @Schema(examples = "DOUBLE") Anonymity anonymity,
    @NotNull @Schema(examples = "true") Boolean excludeOwnUniversity,
    @NotNull @Size(min = 1, max = 4) List<@NotNull TieRule> tieRules) {

  void requireSound() {
    if (Set.copyOf(tieRules).size() < tieRules.size()) {
      throw Problem.invalid("terms.review.tieRules", "twice");
    }
  }
}
