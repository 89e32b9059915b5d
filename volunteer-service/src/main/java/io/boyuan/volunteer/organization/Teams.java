package io.boyuan.volunteer.organization;

import io.boyuan.contracts.partnership.TeamChanged;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.skill.Skills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Teams, as partnership tells of them, and what their coordinators say they can do (V1). */
@ApplicationScoped
class Teams {

  private static final String CHANGED =
      """
      insert into team (id, code, organization_code, name, name_en, active, version)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do update set code = excluded.code, name = excluded.name,
        name_en = excluded.name_en, active = excluded.active, version = excluded.version
      where team.version < excluded.version
      """;

  private final Sql sql;
  private final Skills skills;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  Teams(Sql sql, Skills skills, AuditTrail trail, Caller caller) {
    this.sql = sql;
    this.skills = skills;
    this.trail = trail;
    this.caller = caller;
  }

  void changed(TeamChanged fact) {
    sql.change(
        CHANGED,
        fact.teamId(),
        fact.code(),
        fact.universityCode(),
        fact.name(),
        fact.nameEn(),
        fact.active() == null || fact.active(),
        fact.aggregateVersion());
  }

  /** An organization's teams; served by team_organization. It has no more than some dozens. */
  @Transactional
  List<TeamView> of(String organization) {
    return sql.list(
        "select id, code, organization_code, name, name_en, skills from team"
            + " where organization_code = ? and active order by code limit 500",
        Teams::viewOf,
        organization);
  }

  /**
   * Says what a team can do.
   *
   * @param code the team
   * @param can codes of the taxonomy of skills
   * @return the team
   * @throws Problem 400, 403 {@code other-organization}, 404
   */
  @Transactional
  TeamView able(String code, List<String> can) {
    var team = one(code);
    Charge.requireOrganization(caller, team.organizationCode());
    skills.requireKnown("skills", can);
    sql.change("update team set skills = ? where code = ?", can, code);
    trail.record(
        Decision.of(Charge.trailOf(team.organizationCode()), "describe-team", "team", team.id()));
    return one(code);
  }

  private TeamView one(String code) {
    return sql.first(
            "select id, code, organization_code, name, name_en, skills from team where code = ?",
            Teams::viewOf,
            code)
        .orElseThrow(Problem::notFound);
  }

  private static TeamView viewOf(Row row) {
    return new TeamView(
        row.id("id"),
        row.text("code"),
        row.text("organization_code"),
        row.text("name"),
        row.text("name_en"),
        row.texts("skills"));
  }

  /**
   * A team as it is shown.
   *
   * @param id the team
   * @param code the code by which everybody refers to it
   * @param organizationCode the organization it belongs to
   * @param name its name in Chinese
   * @param nameEn its name in English
   * @param skills what it can do
   */
  record TeamView(
      UUID id,
      String code,
      String organizationCode,
      String name,
      String nameEn,
      List<String> skills) {}
}
