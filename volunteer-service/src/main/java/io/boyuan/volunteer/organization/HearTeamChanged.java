package io.boyuan.volunteer.organization;

import io.boyuan.contracts.partnership.TeamChanged;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A university has a team, or it is called otherwise, as partnership tells. */
@Singleton
class HearTeamChanged extends FactHandler<TeamChanged> {

  private final Teams teams;

  @Inject
  HearTeamChanged(Teams teams) {
    super(TeamChanged.TYPE, TeamChanged.class, "team-changed");
    this.teams = teams;
  }

  @Override
  public void handle(TeamChanged fact) {
    teams.changed(fact);
  }
}
