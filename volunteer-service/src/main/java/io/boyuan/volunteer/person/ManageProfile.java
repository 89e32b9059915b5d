package io.boyuan.volunteer.person;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.skill.Skills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Volunteers describe themselves; who needs it sees how to reach them, with a reason (V1, X3). */
@ApplicationScoped
class ManageProfile {

  // Served by membership_person and the primary keys; what somebody promised or served.
  private static final String DEALS_WITH =
      """
      select 1 as found where exists
        (select 1 from membership where person_id = ? and status = 'ACTIVE'
          and organization_code = any (?))
      or exists (select 1 from sign_up s join shift h on h.id = s.shift_id
        where s.volunteer_id = ? and h.community_code = any (?))
      """;

  private final Volunteers volunteers;
  private final Skills skills;
  private final Seal seal;
  private final Sql sql;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  ManageProfile(
      Volunteers volunteers, Skills skills, Seal seal, Sql sql, AuditTrail trail, Caller caller) {
    this.volunteers = volunteers;
    this.skills = skills;
    this.seal = seal;
    this.sql = sql;
    this.trail = trail;
    this.caller = caller;
  }

  /** The caller's own profile, with its numbers masked; bare at first. */
  @Transactional
  Defined<Profile> mine() {
    volunteers.meet(caller.id(), caller.name());
    var me = volunteers.findById(caller.id());
    return new Defined<>(me.masked(seal), me.version(), false);
  }

  /**
   * Replaces the caller's profile. A number that comes masked as it was read stays as it is.
   *
   * @param profile what holds from now on
   * @param ifMatch the version that was read
   * @return the profile
   * @throws Problem 400, 412, 428
   */
  @Transactional
  Defined<Profile> describe(Profile profile, String ifMatch) {
    skills.requireKnown("skills", profile.skills());
    requireSound(profile.availability());
    volunteers.meet(caller.id(), caller.name());
    var me = volunteers.holding(caller.id()).orElseThrow();
    EntityTags.require(ifMatch, me.version());
    me.describe(profile, seal);
    volunteers.flush();
    return new Defined<>(me.masked(seal), me.version(), false);
  }

  private static void requireSound(Availability availability) {
    if (availability == null) {
      return;
    }
    for (int i = 0; i < availability.weekly().size(); i++) {
      var hours = availability.weekly().get(i);
      if (!hours.to().isAfter(hours.from())) {
        throw Problem.invalid("availability.weekly[" + i + "].to", "end-after-start");
      }
    }
    for (int i = 0; i < availability.dates().size(); i++) {
      var hours = availability.dates().get(i);
      boolean isWhole = (hours.from() == null) == (hours.to() == null);
      if (!isWhole || (hours.from() != null && !hours.to().isAfter(hours.from()))) {
        throw Problem.invalid("availability.dates[" + i + "].to", "end-after-start");
      }
    }
  }

  /**
   * Shows somebody's profile in full, to who coordinates them or takes their attendance. Who asked
   * and why stands in the audit trail.
   *
   * @param id whose
   * @param reason why it is needed
   * @return the profile
   * @throws Problem 404 also for whom the caller has no dealings with
   */
  @Transactional
  Profile disclose(UUID id, String reason) {
    var person = volunteers.findByIdOptional(id).orElseThrow(Problem::notFound);
    if (!caller.is(Roles.ADMIN) && !dealsWith(id)) {
      throw Problem.notFound();
    }
    trail.record(Decision.of(trailOfCaller(), "disclose-contact", "volunteer", id).because(reason));
    return person.inFull(seal);
  }

  private String trailOfCaller() {
    var communities = caller.communities().stream();
    var organizations = caller.organizations().stream().map(Charge::trailOf);
    return Stream.concat(communities, organizations).findFirst().orElse("admin");
  }

  private boolean dealsWith(UUID id) {
    Set<String> organizations = caller.is(Roles.COORDINATOR) ? caller.organizations() : Set.of();
    return sql.first(
            DEALS_WITH, row -> row.number("found"), id, organizations, id, caller.communities())
        .isPresent();
  }
}
