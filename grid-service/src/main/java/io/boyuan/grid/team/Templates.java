package io.boyuan.grid.team;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The template of each community (G2). */
@ApplicationScoped
class Templates {

  /** The version of the usual template. */
  private static final long UNSET = 0;

  private final Sql sql;
  private final ObjectMapper mapper;
  private final Parts parts;
  private final AuditTrail trail;
  private final Caller caller;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  Templates(
      Sql sql,
      ObjectMapper mapper,
      Parts parts,
      AuditTrail trail,
      Caller caller,
      TimeSettings time,
      Clock clock) {
    this.sql = sql;
    this.mapper = mapper;
    this.parts = parts;
    this.trail = trail;
    this.caller = caller;
    this.time = time;
    this.clock = clock;
  }

  /** A community's own, else the usual one; served by the primary key. */
  @Transactional
  Defined<TeamTemplate> of(String community) {
    return sql.first(
            "select roles::text as roles, version from team_template where community_code = ?",
            row -> new Defined<>(read(row), row.bigNumber("version"), false),
            community)
        .orElseGet(() -> new Defined<>(TeamTemplate.USUAL, UNSET, false));
  }

  /**
   * A community sets its own.
   *
   * @param community its code
   * @param template which roles
   * @param ifMatch the version that was read, needed for a change
   * @return the template
   * @throws Problem 400, 403 {@code other-community}, 409 {@code unknown-community}, {@code
   *     role-in-use}, 412, 428
   */
  @Transactional
  Defined<TeamTemplate> set(String community, TeamTemplate template, String ifMatch) {
    caller.requireActsFor(community);
    parts.require(community, PartKind.COMMUNITY, community);
    template.requireSound();
    var before = of(community);
    if (before.view().equals(template)) {
      return before;
    }
    EntityTags.require(ifMatch, before.version());
    requireNoneInUse(community, before.view(), template);
    sql.change(
        "insert into team_template (community_code, roles, version) values (?, ?::jsonb, 1)"
            + " on conflict (community_code) do update"
            + " set roles = excluded.roles, version = team_template.version + 1",
        community,
        written(template));
    trail.record(Decision.of(community, "set-team-template", "community", idOf(community)));
    return of(community);
  }

  /** A role goes when nobody holds it; served by appointment_unit. */
  private void requireNoneInUse(String community, TeamTemplate before, TeamTemplate after) {
    for (var role : before.roles()) {
      boolean goes = after.role(role.level(), role.code()).isEmpty();
      if (goes
          && sql.first(
                  "select 1 as held from appointment where community_code = ? and level = ?"
                      + " and role_code = ?"
                      + " and (serves_until is null or serves_until >= ?) limit 1",
                  row -> row.number("held"),
                  community,
                  role.level(),
                  role.code(),
                  LocalDate.ofInstant(clock.instant(), time.zone()))
              .isPresent()) {
        throw Problem.conflict("role-in-use").with("role", role.code());
      }
    }
  }

  private TeamTemplate read(Row row) {
    try {
      return new TeamTemplate(List.of(mapper.readValue(row.text("roles"), TeamRole[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored template cannot be read", e);
    }
  }

  private String written(TeamTemplate template) {
    try {
      return mapper.writeValueAsString(template.roles());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A template cannot be written", e);
    }
  }

  private static UUID idOf(String community) {
    return UUID.nameUUIDFromBytes(community.getBytes(StandardCharsets.UTF_8));
  }
}
