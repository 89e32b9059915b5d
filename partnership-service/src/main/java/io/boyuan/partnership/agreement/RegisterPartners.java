package io.boyuan.partnership.agreement;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Staff register universities, their teams, and the agreements signed with them (P1). To register
 * what is there already as it is changes nothing; to change it takes the version that was read.
 */
@ApplicationScoped
class RegisterPartners {

  /** Universities and teams are partners of all communities of the installation. */
  private static final String EVERY_COMMUNITY = "*";

  private final Universities universities;
  private final Teams teams;
  private final Agreements agreements;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RegisterPartners(
      Universities universities,
      Teams teams,
      Agreements agreements,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.universities = universities;
    this.teams = teams;
    this.agreements = agreements;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers a university.
   *
   * @param code its code
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change
   * @return the university
   * @throws Problem 412, 428
   */
  @Transactional
  Defined<UniversityView> university(String code, UniversityPlan plan, String ifMatch) {
    var found = universities.named(code);
    if (found.isPresent() && found.get().names().equals(plan.names())) {
      return new Defined<>(UniversityView.of(found.get()), found.get().version(), false);
    }
    var university =
        found.orElseGet(() -> University.register(ids.next(), code, plan.names(), clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, university.version());
      university.rename(plan.names());
    }
    universities.persistAndFlush(university);
    record("register-university", "university", EVERY_COMMUNITY, university.id());
    return new Defined<>(UniversityView.of(university), university.version(), found.isEmpty());
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
  Defined<TeamView> team(String code, TeamPlan plan, String ifMatch) {
    requireUniversity(plan.universityCode());
    var found = teams.named(code);
    if (found.isPresent() && found.get().isAs(plan)) {
      return new Defined<>(TeamView.of(found.get()), found.get().version(), false);
    }
    var team = found.orElseGet(() -> Team.register(ids.next(), code, plan, clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, team.version());
      team.change(plan);
    }
    teams.persistAndFlush(team);
    outbox.tell(AgreementFacts.changed(team));
    record("register-team", "team", EVERY_COMMUNITY, team.id());
    return new Defined<>(TeamView.of(team), team.version(), found.isEmpty());
  }

  /**
   * Records an agreement that both sides have signed.
   *
   * @param number its number
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change
   * @return the agreement
   * @throws Problem 400 {@code invalid-input}, 403 {@code other-community}, 409 {@code
   *     unknown-university}, {@code agreement-overlaps}, {@code signed-by-others}, 412, 428
   */
  @Transactional
  Defined<AgreementView> agreement(String number, AgreementPlan plan, String ifMatch) {
    plan.requireSound();
    caller.requireActsFor(plan.communityCode());
    requireUniversity(plan.universityCode());
    var found = agreements.numbered(number);
    if (found.isPresent() && found.get().isAs(plan)) {
      return new Defined<>(AgreementView.of(found.get()), found.get().version(), false);
    }
    var agreement =
        found.orElseGet(() -> Agreement.sign(ids.next(), number, plan, clock.instant()));
    if (found.isPresent()) {
      caller.requireActsFor(agreement.communityCode());
      EntityTags.require(ifMatch, agreement.version());
      agreement.extend(plan);
    }
    agreements.persistAndFlush(agreement);
    outbox.tell(AgreementFacts.started(agreement));
    record("sign-agreement", "agreement", agreement.communityCode(), agreement.id());
    return new Defined<>(AgreementView.of(agreement), agreement.version(), found.isEmpty());
  }

  private void requireUniversity(String code) {
    if (universities.named(code).isEmpty()) {
      throw Problem.conflict("unknown-university");
    }
  }

  private void record(String action, String subjectType, String community, UUID subject) {
    trail.record(Decision.of(community, action, subjectType, subject));
  }
}
