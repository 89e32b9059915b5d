package io.boyuan.partnership.review;

import io.boyuan.partnership.call.Anonymity;
import io.boyuan.partnership.proposal.BudgetLine;
import io.boyuan.partnership.proposal.Member;
import io.boyuan.partnership.proposal.Proposal;
import io.boyuan.partnership.proposal.ProposalPlan;
import io.boyuan.partnership.proposal.ProposalVersion;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal as reviewers see it. Who proposes is left out where the call keeps it from them.
 *
 * @param id the proposal
 * @param number its number in the call
 * @param title in a few words
 * @param summary in a paragraph
 * @param plan how they would do it, null in lists
 * @param budget what the money is for, null in lists
 * @param budgetFen what it asks for, in fen
 * @param by who proposes, null where the call keeps it from reviewers
 */
@Schema(name = "BlindProposal")
record BlindProposal(
    UUID id,
    int number,
    String title,
    String summary,
    String plan,
    List<BudgetLine> budget,
    long budgetFen,
    By by) {

  static BlindProposal of(Proposal proposal, ProposalVersion version, Anonymity anonymity) {
    var content = version.content();
    return new BlindProposal(
        proposal.id(),
        proposal.number(),
        content.title(),
        content.summary(),
        content.plan(),
        content.budget(),
        version.budgetFen(),
        anonymity == Anonymity.DOUBLE ? null : By.of(proposal, content));
  }

  /**
   * Who proposes.
   *
   * @param teamCode the team
   * @param universityCode its university
   * @param members what those who take part are called
   * @param supervisor what the teacher who stands by them is called, null for none
   */
  @Schema(name = "BlindProposalBy")
  record By(String teamCode, String universityCode, List<String> members, String supervisor) {

    static By of(Proposal proposal, ProposalPlan content) {
      return new By(
          proposal.teamCode(),
          proposal.universityCode(),
          content.members().stream().map(Member::name).toList(),
          content.supervisor() == null ? null : content.supervisor().name());
    }
  }
}
