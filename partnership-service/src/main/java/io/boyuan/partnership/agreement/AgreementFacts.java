package io.boyuan.partnership.agreement;

import io.boyuan.contracts.partnership.AgreementStarted;
import io.boyuan.contracts.partnership.TeamChanged;

/** What other services hear of teams and agreements. */
final class AgreementFacts {

  private AgreementFacts() {}

  static AgreementStarted started(Agreement agreement) {
    return new AgreementStarted(
        agreement.id(),
        agreement.version(),
        agreement.communityCode(),
        agreement.universityCode(),
        agreement.validFrom(),
        agreement.validUntil());
  }

  static TeamChanged changed(Team team) {
    return new TeamChanged(
        team.id(),
        team.version(),
        team.universityCode(),
        team.code(),
        team.names().zh(),
        team.names().en());
  }
}
