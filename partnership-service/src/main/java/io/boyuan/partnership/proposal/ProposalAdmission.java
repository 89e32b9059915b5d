package io.boyuan.partnership.proposal;

import io.boyuan.partnership.call.Call;
import io.boyuan.partnership.team.KnownTeams;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whether a team's proposal is taken: the one place where it is decided. */
@ApplicationScoped
class ProposalAdmission {

  private final KnownTeams teams;
  private final ZoneId zone;

  @Inject
  ProposalAdmission(KnownTeams teams, TimeSettings settings) {
    this.teams = teams;
    this.zone = settings.zone();
  }

  /**
   * Requires that a team may propose.
   *
   * @return the team's university
   * @throws Problem 409 {@code unknown-team}, {@code university-not-called}, {@code
   *     team-not-active}, {@code no-agreement}
   */
  String requireTeam(Call call, String team) {
    String university =
        teams.universityOf(team).orElseThrow(() -> Problem.conflict("unknown-team"));
    var called = call.terms().eligibility().universities();
    if (!called.isEmpty() && !called.contains(university)) {
      throw Problem.conflict("university-not-called");
    }
    var day = LocalDate.ofInstant(call.dates().deadline(), zone);
    teams.requireUnderAgreement(team, call.communityCode(), day);
    return university;
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
