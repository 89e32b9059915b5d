package io.boyuan.grid.steward;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Staff keep Red Steward teams, who belongs to them and which grids they serve (G2). */
@ApplicationScoped
class KeepStewards {

  private static final String KIND = "red-steward";

  private final Stewards stewards;
  private final Parts parts;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final TimeSettings time;
  private final Clock clock;

  @Inject
  KeepStewards(
      Stewards stewards,
      Parts parts,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      TimeSettings time,
      Clock clock) {
    this.stewards = stewards;
    this.parts = parts;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Sets up a team.
   *
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-community}
   */
  @Transactional
  StewardView setUp(StewardPlan plan) {
    caller.requireActsFor(plan.communityCode());
    parts.require(plan.communityCode(), PartKind.COMMUNITY, plan.communityCode());
    var id = ids.next();
    stewards.add(id, plan, clock.instant());
    trail.record(Decision.of(plan.communityCode(), "set-up-red-steward", KIND, id));
    return stewards.byId(id, today()).orElseThrow();
  }

  /**
   * Renames a team.
   *
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code red-steward-dissolved}, 412,
   *     428
   */
  @Transactional
  Defined<StewardView> rename(UUID id, StewardPlan plan, String ifMatch) {
    var steward = serving(id);
    EntityTags.require(ifMatch, steward.version());
    if (!plan.communityCode().equals(steward.communityCode())) {
      throw Problem.invalid("communityCode", "other-part");
    }
    stewards.rename(id, plan.names());
    trail.record(Decision.of(steward.communityCode(), "rename-red-steward", KIND, id));
    return byId(id);
  }

  /**
   * Dissolves a team.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code red-steward-dissolved}
   */
  @Transactional
  StewardView dissolve(UUID id, String reason) {
    var steward = serving(id);
    stewards.dissolve(id, today(), clock.instant());
    trail.record(
        Decision.of(steward.communityCode(), "dissolve-red-steward", KIND, id).because(reason));
    return byId(id).view();
  }

  /**
   * Somebody belongs to a team.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code red-steward-dissolved}, {@code
   *     already-steward}
   */
  @Transactional
  UUID join(UUID id, MemberPlan plan) {
    var steward = serving(id);
    var member = ids.next();
    stewards.join(member, id, plan, clock.instant());
    trail.record(Decision.of(steward.communityCode(), "add-red-steward-member", KIND, id));
    return member;
  }

  /**
   * Somebody belongs to a team no more.
   *
   * @throws Problem 403 {@code other-community}, 404
   */
  @Transactional
  void leave(UUID id, UUID member) {
    var steward = serving(id);
    if (!stewards.leave(id, member, clock.instant())) {
      throw Problem.notFound();
    }
    trail.record(Decision.of(steward.communityCode(), "remove-red-steward-member", KIND, id));
  }

  /**
   * A team serves a grid from a day on.
   *
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code red-steward-dissolved},
   *     {@code unknown-grid}, {@code already-attached}
   */
  @Transactional
  AttachmentView attach(UUID id, String grid, LocalDate from) {
    requireUsual(from);
    var steward = serving(id);
    parts.require(steward.communityCode(), PartKind.GRID, grid);
    var attachment = ids.next();
    stewards.attach(attachment, steward, grid, from);
    trail.record(
        Decision.of(steward.communityCode(), "attach-red-steward", KIND, id).with("grid", grid));
    return new AttachmentView(attachment, id, grid, from, null);
  }

  /**
   * A team serves a grid until a day.
   *
   * @throws Problem 400, 403 {@code other-community}, 404 also when it ended by that day
   */
  @Transactional
  void detach(UUID id, UUID attachment, LocalDate lastDay) {
    requireUsual(lastDay);
    var steward = serving(id);
    if (!stewards.detach(id, attachment, lastDay)) {
      throw Problem.notFound();
    }
    trail.record(Decision.of(steward.communityCode(), "detach-red-steward", KIND, id));
  }

  @Transactional
  Defined<StewardView> byId(UUID id) {
    var steward = stewards.byId(id, today()).orElseThrow(Problem::notFound);
    return new Defined<>(steward, steward.version(), false);
  }

  @Transactional
  Page<StewardView> of(String community, PageRequest request) {
    return stewards.of(community, today(), request);
  }

  @Transactional
  Page<AttachmentView> attachments(UUID id, PageRequest request) {
    byId(id);
    return stewards.attachments(id, request);
  }

  @Transactional
  Page<MemberView> members(UUID id, PageRequest request) {
    var steward = byId(id).view();
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(steward.communityCode());
    }
    return stewards.members(id, request);
  }

  private StewardView serving(UUID id) {
    var steward = stewards.holding(id, today()).orElseThrow(Problem::notFound);
    caller.requireActsFor(steward.communityCode());
    if (steward.dissolvedAt() != null) {
      throw Problem.conflict("red-steward-dissolved");
    }
    return steward;
  }

  private static void requireUsual(LocalDate day) {
    if (day.getYear() < 1900 || day.getYear() >= 2200) {
      throw Problem.invalid("day", "out-of-range");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), time.zone());
  }
}
