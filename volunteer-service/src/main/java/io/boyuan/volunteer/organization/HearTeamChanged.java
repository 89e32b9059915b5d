package io.boyuan.volunteer.organization;

import io.boyuan.contracts.partnership.TeamChanged;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A university has a team, or it is called otherwise, as partnership tells. */
@ApplicationScoped
class HearTeamChanged implements FactHandler<TeamChanged> {

  private final Teams teams;

  @Inject
  HearTeamChanged(Teams teams) {
    this.teams = teams;
  }

  @Override
  public String type() {
    return TeamChanged.TYPE;
  }

  @Override
  public Class<TeamChanged> shape() {
    return TeamChanged.class;
  }

  @Override
  public String name() {
    return "team-changed";
  }

  @Override
  public void handle(TeamChanged fact) {
    teams.changed(fact);
  }
}
