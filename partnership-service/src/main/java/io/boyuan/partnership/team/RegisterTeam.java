package io.boyuan.partnership.team;

import io.boyuan.partnership.university.KnownUniversities;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Staff register teams, suspend and close them (P1). To register what is there already as it is
 * changes nothing; to change it takes the version that was read.
 */
@ApplicationScoped
class RegisterTeam {

  /** A team is a partner of all communities of the installation. */
  static final String EVERY_COMMUNITY = "*";

  private final KnownUniversities universities;
  private final Teams teams;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RegisterTeam(
      KnownUniversities universities,
      Teams teams,
      Outbox outbox,
      AuditTrail trail,
      Ids ids,
      Clock clock) {
    this.universities = universities;
    this.teams = teams;
    this.outbox = outbox;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers a team.
   *
   * @param code its code
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change
   * @return the team
   * @throws Problem 409 {@code unknown-university}, 412, 428
   */
  @Transactional
  Defined<TeamView> register(String code, TeamPlan plan, String ifMatch) {
    universities.require(plan.universityCode());
    var found = teams.named(code);
    if (found.isPresent() && found.get().isAs(plan)) {
      return new Defined<>(found.get().view(), found.get().version(), false);
    }
    var team = found.orElseGet(() -> Team.register(ids.next(), code, plan, clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, team.version());
      team.change(plan);
    }
    return told(team, "register-team", null, found.isEmpty());
  }

  /**
   * Suspends, resumes or closes a team.
   *
   * @param code its code
   * @param turn what becomes of it
   * @param reason why
   * @return the team
   * @throws Problem 404, 409 {@code team-not-active}, {@code team-not-suspended}, {@code
   *     team-closed}
   */
  @Transactional
  Defined<TeamView> turn(String code, Turn turn, String reason) {
    var team = teams.holding(code).orElseThrow(Problem::notFound);
    switch (turn) {
      case SUSPEND -> team.suspend(reason);
      case RESUME -> team.resume(reason);
      case CLOSE -> team.close(reason);
    }
    return told(team, turn.action, reason, false);
  }

  private Defined<TeamView> told(Team team, String action, String reason, boolean isNew) {
    teams.persistAndFlush(team);
    outbox.tell(team.told());
    trail.record(Decision.of(EVERY_COMMUNITY, action, "team", team.id()).because(reason));
    return new Defined<>(team.view(), team.version(), isNew);
  }

  /** What becomes of a team. */
  enum Turn {
    SUSPEND("suspend-team"),
    RESUME("resume-team"),
    CLOSE("close-team");

    private final String action;

    Turn(String action) {
      this.action = action;
    }
  }
}
