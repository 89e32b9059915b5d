package io.boyuan.partnership.team;

import io.boyuan.partnership.staff.CommunityStaff;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Staff keep which accounts coordinate a team (P1). */
@ApplicationScoped
class KeepCoordinators {

  private static final int MOST = 20;

  private final Teams teams;
  private final Sql sql;
  private final AuditTrail trail;
  private final CommunityStaff staff;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepCoordinators(
      Teams teams,
      Sql sql,
      AuditTrail trail,
      CommunityStaff staff,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.teams = teams;
    this.sql = sql;
    this.trail = trail;
    this.staff = staff;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Names a coordinator; to name one who is one already changes what they are called.
   *
   * @param team the team's code
   * @param account their account
   * @param name what they are called
   * @throws Problem 404, 409 {@code too-many-coordinators}, {@code team-closed}
   */
  @Transactional
  void name(String team, UUID account, String name) {
    var held = teams.holding(team).orElseThrow(Problem::notFound);
    if (held.view().status() == Team.Status.CLOSED) {
      throw Problem.conflict("team-closed");
    }
    sql.change(
        "insert into team_coordinator (id, team_code, account_id, person_name, added_at)"
            + " values (?, ?, ?, ?, ?) on conflict (team_code, account_id)"
            + " do update set person_name = excluded.person_name",
        ids.next(),
        team,
        account,
        name,
        clock.instant());
    if (read(team).size() > MOST) {
      throw Problem.conflict("too-many-coordinators").with("most", MOST);
    }
    trail.record(Decision.of(RegisterTeam.EVERY_COMMUNITY, "name-coordinator", "team", held.id()));
  }

  /**
   * Takes a coordinator off.
   *
   * @param team the team's code
   * @param account their account
   * @throws Problem 404 also for who is none
   */
  @Transactional
  void dismiss(String team, UUID account) {
    var held = teams.holding(team).orElseThrow(Problem::notFound);
    int gone =
        sql.change(
            "delete from team_coordinator where team_code = ? and account_id = ?", team, account);
    if (gone == 0) {
      throw Problem.notFound();
    }
    trail.record(
        Decision.of(RegisterTeam.EVERY_COMMUNITY, "dismiss-coordinator", "team", held.id()));
  }

  /**
   * A team's coordinators.
   *
   * @param team its code
   * @return no more than there can be
   * @throws Problem 403 {@code other-university}, 404
   */
  @Transactional
  List<CoordinatorView> of(String team) {
    var found = teams.named(team).orElseThrow(Problem::notFound);
    boolean mayRead =
        staff.isAny()
            || caller.organizations().contains(found.universityCode())
            || caller.teams().contains(team);
    if (!mayRead) {
      throw Problem.forbidden("other-university");
    }
    return read(team);
  }

  /** Served by the unique key of team and account. */
  private List<CoordinatorView> read(String team) {
    return sql.list(
        "select account_id, person_name, added_at from team_coordinator where team_code = ?"
            + " order by added_at, id limit ?",
        row ->
            new CoordinatorView(
                row.id("account_id"), row.text("person_name"), row.time("added_at")),
        team,
        MOST + 1);
  }

  /**
   * Who coordinates a team.
   *
   * @param accountId their account
   * @param name what they are called
   * @param addedAt since when
   */
  @Schema(name = "TeamCoordinator")
  record CoordinatorView(UUID accountId, String name, Instant addedAt) {}
}
