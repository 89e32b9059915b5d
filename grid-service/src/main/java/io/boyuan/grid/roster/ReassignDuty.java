package io.boyuan.grid.roster;

import io.boyuan.grid.party.PartyMembers;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Staff give a duty to another member: who had it is ill, or on the roll no more (G3). */
@ApplicationScoped
class ReassignDuty {

  private final Duties duties;
  private final PartyMembers members;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ReassignDuty(Duties duties, PartyMembers members, AuditTrail trail, Caller caller, Clock clock) {
    this.duties = duties;
    this.members = members;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Gives a duty to another member, by the rules by which the month was drawn up.
   *
   * @param id the duty
   * @param to the other's membership
   * @param reason why, for the audit trail
   * @return the duty
   * @throws Problem 403 {@code other-community}, 404, 409 {@code duty-begun}, {@code
   *     unknown-member}, {@code member-unavailable}, {@code on-duty-already}
   */
  @Transactional
  DutyView to(UUID id, UUID to, String reason) {
    var duty = duties.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(duty.communityCode());
    duty.requireAhead(clock.instant());
    var member =
        members
            .holding(to, duty.communityCode())
            .orElseThrow(() -> Problem.conflict("unknown-member"));
    if (member.id().equals(duty.memberId())) {
      throw Problem.conflict("on-duty-already");
    }
    if (!duties.unavailable(List.of(to), duty.day(), duty.day().plusDays(1)).isEmpty()) {
      throw Problem.conflict("member-unavailable");
    }
    duties.give(id, member.id(), member.personId());
    duties.closeSwaps(List.of(id));
    trail.record(
        Decision.of(duty.communityCode(), "reassign-duty", "duty", id)
            .because(reason)
            .with("memberId", to));
    return duties.holding(id).orElseThrow().view();
  }
}
