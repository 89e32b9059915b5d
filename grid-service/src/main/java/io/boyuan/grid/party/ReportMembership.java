package io.boyuan.grid.party;

import io.boyuan.grid.structure.PartKind;
import io.boyuan.grid.structure.Parts;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An in-service member reports to the community too (双报到), and sees what is known of them. */
@ApplicationScoped
class ReportMembership {

  private final Roll roll;
  private final Parts parts;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  ReportMembership(Roll roll, Parts parts, Caller caller, Ids ids, Clock clock) {
    this.roll = roll;
    this.parts = parts;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Reports the caller.
   *
   * @param report where they work
   * @return the membership, masked: the answer to a repeated request is kept for a day
   * @throws Problem 409 {@code unknown-community}, {@code already-member}
   */
  @Transactional
  MemberView report(Report report) {
    parts.require(report.communityCode(), PartKind.COMMUNITY, report.communityCode());
    var id = ids.next();
    var plan =
        new MemberPlan(
            MemberKind.IN_SERVICE,
            caller.id(),
            caller.name(),
            report.employer(),
            report.branch(),
            null);
    roll.add(id, report.communityCode(), plan, MemberStatus.REPORTED, clock.instant());
    return roll.masked(id).orElseThrow();
  }

  /** The caller's own memberships, in full. */
  @Transactional
  List<MemberView> mine() {
    return roll.ofPerson(caller.id());
  }

  /** One of the caller's own, in full. */
  @Transactional
  MemberView mine(UUID id) {
    return roll.inFull(id)
        .filter(member -> caller.id().equals(member.personId()))
        .orElseThrow(Problem::notFound);
  }
}
