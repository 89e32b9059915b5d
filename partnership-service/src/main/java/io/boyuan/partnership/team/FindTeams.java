package io.boyuan.partnership.team;

import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Anyone reads which teams serve. */
@ApplicationScoped
class FindTeams {

  private final Teams teams;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  FindTeams(Teams teams, Clock clock, TimeSettings settings) {
    this.teams = teams;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /** Teams under an agreement that holds today. */
  @Transactional
  Page<TeamView> underAgreement(String community, String university, PageRequest request) {
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return teams.underAgreement(today, community, university, request);
  }

  /**
   * One team.
   *
   * @param code its code
   * @return the team with its version
   * @throws Problem 404
   */
  @Transactional
  Defined<TeamView> named(String code) {
    var team = teams.named(code).orElseThrow(Problem::notFound);
    return new Defined<>(team.view(), team.version(), false);
  }
}
