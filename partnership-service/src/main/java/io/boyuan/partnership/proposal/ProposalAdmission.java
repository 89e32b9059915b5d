package io.boyuan.partnership.proposal;

import io.boyuan.partnership.agreement.InForce;
import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.team.KnownTeams;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a team's proposal is taken: the one place where it is decided. */
@ApplicationScoped
public class ProposalAdmission {

  private final KnownTeams teams;
  private final InForce agreements;
  private final ZoneId zone;

  @Inject
  ProposalAdmission(KnownTeams teams, InForce agreements, TimeSettings settings) {
    this.teams = teams;
    this.agreements = agreements;
    this.zone = settings.zone();
  }

  /**
   * Requires that a team may propose.
   *
   * @return the team's university
   * @throws Problem 409 {@code unknown-team}, {@code team-not-active}, {@code
   *     university-not-called}, {@code no-agreement-on-deadline}
   */
  String requireTeam(Call call, String team) {
    String university = teams.requireServing(team);
    var called = call.terms().eligibility().universities();
    if (!called.isEmpty() && !called.contains(university)) {
      throw Problem.conflict("university-not-called");
    }
    requireAgreement(call, university);
    return university;
  }

  /**
   * Requires that a university has an agreement with who calls that holds on the deadline's day and
   * is not suspended, as it is known now.
   *
   * @param call the call
   * @param university its code
   * @throws Problem 409 {@code no-agreement-on-deadline}
   */
  public void requireAgreement(Call call, String university) {
    if (!isUnderAgreement(call, university)) {
      throw Problem.conflict("no-agreement-on-deadline").with("day", day(call).toString());
    }
  }

  /**
   * Of proposals those whose university has no such agreement any more.
   *
   * @param call the call
   * @param proposals what was submitted to it
   * @return those that drop out
   */
  public Set<UUID> withoutAgreement(Call call, List<Proposal> proposals) {
    var lapsed =
        proposals.stream()
            .map(Proposal::universityCode)
            .distinct()
            .filter(university -> !isUnderAgreement(call, university))
            .collect(Collectors.toSet());
    return proposals.stream()
        .filter(each -> lapsed.contains(each.universityCode()))
        .map(Proposal::id)
        .collect(Collectors.toSet());
  }

  private boolean isUnderAgreement(Call call, String university) {
    return agreements.holds(university, call.communityCode(), day(call));
  }

  private LocalDate day(Call call) {
    return LocalDate.ofInstant(call.dates().deadline(), zone);
  }

  /**
   * Requires that what is proposed keeps the terms.
   *
   * @throws Problem 409 {@code too-few-members}, {@code too-many-members}, {@code
   *     over-proposal-limit}
   */
  void requireContent(Call call, ProposalPlan content) {
    var terms = call.terms().eligibility();
    int members = content.members().size();
    if (members < terms.fewestMembers()) {
      throw Problem.conflict("too-few-members").with("fewest", terms.fewestMembers());
    }
    if (members > terms.mostMembers()) {
      throw Problem.conflict("too-many-members").with("most", terms.mostMembers());
    }
    long most = call.terms().budget().mostPerProposalFen();
    if (content.budgetFen() > most) {
      throw Problem.conflict("over-proposal-limit").with("mostFen", most);
    }
  }
}
