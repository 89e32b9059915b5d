package io.boyuan.partnership.proposal;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a team proposes.
 *
 * @param title in a few words
 * @param summary in a paragraph
 * @param plan how they would do it
 * @param budget what the money is for
 * @param members who takes part
 * @param supervisor the teacher who stands by them, null for none
 */
@Schema(name = "ProposalPlan")
public record ProposalPlan(
    @NotBlank @Size(max = 100) @Schema(examples = "楼道充电安全改造") String title,
    @NotBlank @Size(max = 1000) @Schema(examples = "把充电搬到楼外并算清维护费用") String summary,
    @NotBlank @Size(max = 20000) @Schema(examples = "第一步摸清车辆，第二步选址，第三步试运行") String plan,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid BudgetLine> budget,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Member> members,
    @Valid Member supervisor) {

  /**
   * What it asks for.
   *
   * @return the sum of its lines, in fen
   */
  public long budgetFen() {
    return budget.stream().mapToLong(BudgetLine::fen).sum();
  }

  void requireSound() {
    var accounts = members.stream().map(Member::accountId).collect(Collectors.toSet());
    if (accounts.size() < members.size()) {
      throw Problem.invalid("members", "twice");
    }
    if (supervisor != null && accounts.contains(supervisor.accountId())) {
      throw Problem.invalid("supervisor", "twice");
    }
  }
}
