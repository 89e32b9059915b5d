package io.boyuan.partnership.call;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose proposals are taken. Only teams under an agreement with the community on the deadline's day
 * are, always; the deadline is the one that stands when a proposal is submitted.
 *
 * @param universities codes of those whose teams may propose, none for all
 * @param fewestMembers how many have to be in it
 * @param mostMembers how many can be in it
 * @param mostProposalsPerTeam how many a team can write, withdrawn ones included
 */
@Schema(name = "Eligibility")
public record Eligibility(
    @NotNull @Size(max = 50)
        List<@NotNull @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String> universities,
    @NotNull @Min(1) @Max(50) @Schema(examples = "3") Integer fewestMembers,
    @NotNull @Min(1) @Max(50) @Schema(examples = "8") Integer mostMembers,
    @NotNull @Min(1) @Max(20) @Schema(examples = "2") Integer mostProposalsPerTeam) {

  void requireSound() {
    if (mostMembers < fewestMembers) {
      throw Problem.invalid("terms.eligibility.mostMembers", "out-of-range");
    }
  }
}
