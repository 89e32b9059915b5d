package io.boyuan.volunteer.proposal;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side proposes to the other.
 *
 * @param resourceId the resource that is to serve the need, or else
 * @param teamCode the team that is to serve it
 * @param direction {@code INVITATION} from the need's side, {@code APPLICATION} from the resource's
 * @param outcome what is made when it is accepted, {@code ACTIVITY} when absent
 * @param people how many would come
 * @param words to the other side
 */
@Schema(name = "MatchProposalPlan")
record ProposalPlan(
    UUID resourceId,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu-green") String teamCode,
    @NotNull @Schema(examples = "INVITATION") Proposal.Direction direction,
    @Schema(examples = "ACTIVITY") Proposal.Outcome outcome,
    @NotNull @Min(1) @Max(10_000) @Schema(examples = "6") Integer people,
    @Size(max = 500) @Schema(examples = "周六晚上能来吗？") String words) {

  ProposalPlan {
    outcome = outcome == null ? Proposal.Outcome.ACTIVITY : outcome;
  }

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound() {
    if ((resourceId == null) == (teamCode == null)) {
      throw Problem.invalid("teamCode", "resource-or-team");
    }
  }
}
