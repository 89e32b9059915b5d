package io.boyuan.grid.party;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * A community's staff keep the roll of its party members (G3). Nobody else reads it, and who reads
 * it says why: that is in the audit trail.
 */
@ApplicationScoped
class KeepRoll {

  private static final String KIND = "party-member";

  private final Roll roll;
  private final Parts parts;
  private final Event<MembershipEnded> endings;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  KeepRoll(
      Roll roll,
      Parts parts,
      Event<MembershipEnded> endings,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.roll = roll;
    this.parts = parts;
    this.endings = endings;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts somebody on the roll.
   *
   * @param community the community's code
   * @param plan who
   * @return the membership, masked
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-community}, {@code
   *     unknown-micro-grid}, {@code already-member}
   */
  @Transactional
  MemberView register(String community, MemberPlan plan) {
    caller.requireActsFor(community);
    parts.require(community, PartKind.COMMUNITY, community);
    requireMicroGrid(community, plan.microGridCode());
    var id = ids.next();
    roll.add(id, community, plan, MemberStatus.CONFIRMED, clock.instant());
    trail.record(Decision.of(community, "register-party-member", KIND, id));
    return roll.masked(id).orElseThrow();
  }

  /**
   * Finds that what a member reported is so.
   *
   * @param id the membership
   * @return the membership, masked
   * @throws Problem 403 {@code other-community}, {@code own-membership}, 404, 409 {@code
   *     membership-not-open}
   */
  @Transactional
  MemberView confirm(UUID id) {
    return decide(id, MemberStatus.REPORTED, MemberStatus.CONFIRMED, null, "confirm", null);
  }

  /**
   * Finds that what a member reported is not so.
   *
   * @param id the membership
   * @param reason why
   * @return the membership, masked
   * @throws Problem 403 {@code other-community}, {@code own-membership}, 404, 409 {@code
   *     membership-not-open}
   */
  @Transactional
  MemberView refuse(UUID id, String reason) {
    return decide(id, MemberStatus.REPORTED, MemberStatus.REFUSED, null, "refuse", reason);
  }

  /**
   * A member is on the roll no more.
   *
   * @param id the membership
   * @param cause why, of what is counted
   * @param reason why, in words
   * @return the membership, masked
   * @throws Problem 403 {@code other-community}, {@code own-membership}, 404, 409 {@code
   *     membership-not-open}
   */
  @Transactional
  MemberView end(UUID id, EndCause cause, String reason) {
    var ended = decide(id, MemberStatus.CONFIRMED, MemberStatus.ENDED, cause, "end", reason);
    endings.fire(new MembershipEnded(id));
    return ended;
  }

  private MemberView decide(
      UUID id, MemberStatus from, MemberStatus to, EndCause cause, String verb, String reason) {
    var member = own(id);
    if (caller.id().equals(member.personId())) {
      throw Problem.forbidden("own-membership");
    }
    if (member.status() != from) {
      throw Problem.conflict("membership-not-open");
    }
    roll.become(id, to, cause);
    trail.record(
        Decision.of(member.communityCode(), verb + "-party-member", KIND, id).because(reason));
    return roll.masked(id).orElseThrow();
  }

  /**
   * Posts a member to a micro-grid.
   *
   * @param id the membership
   * @param microGrid which, null for none
   * @return the membership, masked
   * @throws Problem 403 {@code other-community}, 404, 409 {@code membership-not-open}, {@code
   *     unknown-micro-grid}
   */
  @Transactional
  MemberView post(UUID id, String microGrid) {
    var member = own(id);
    if (member.status() != MemberStatus.CONFIRMED) {
      throw Problem.conflict("membership-not-open");
    }
    requireMicroGrid(member.communityCode(), microGrid);
    roll.post(id, microGrid);
    trail.record(Decision.of(member.communityCode(), "post-party-member", KIND, id));
    return roll.masked(id).orElseThrow();
  }

  /** One member in full; that it was read, and why, is in the audit trail. */
  @Transactional
  MemberView read(UUID id, String reason) {
    var member = roll.inFull(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(member.communityCode());
    trail.record(
        Decision.of(member.communityCode(), "read-party-member", KIND, id).because(reason));
    return member;
  }

  /** A page of the roll, masked; that it was read, and why, is in the audit trail. */
  @Transactional
  Page<MemberView> read(String community, MemberStatus status, String reason, PageRequest request) {
    caller.requireActsFor(community);
    var page = roll.of(community, status, request);
    trail.record(
        Decision.of(community, "read-party-roll", "community", RollReading.idOf(community))
            .because(reason)
            .with("members", page.items().size()));
    return page;
  }

  private MemberView own(UUID id) {
    var member = roll.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(member.communityCode());
    return member;
  }

  private void requireMicroGrid(String community, String microGrid) {
    if (microGrid != null) {
      parts.require(community, PartKind.MICRO_GRID, microGrid);
    }
  }
}
