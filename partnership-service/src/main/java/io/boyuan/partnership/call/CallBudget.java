package io.boyuan.partnership.call;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What there is to give.
 *
 * @param totalFen all of it, in fen
 * @param mostPerProposalFen what one proposal can ask for at most, in fen
 * @param partialFunding whether the first that no longer fits is offered what is left
 */
@Schema(name = "CallBudget")
public record CallBudget(
    @NotNull @Min(1) @Max(1_000_000_000_000L) @Schema(examples = "3000000") Long totalFen,
    @NotNull @Min(1) @Max(1_000_000_000_000L) @Schema(examples = "1000000") Long mostPerProposalFen,
    @NotNull @Schema(examples = "true") Boolean partialFunding) {

  void requireSound() {
    if (mostPerProposalFen > totalFen) {
      throw Problem.invalid("terms.budget.mostPerProposalFen", "out-of-range");
    }
  }
}
