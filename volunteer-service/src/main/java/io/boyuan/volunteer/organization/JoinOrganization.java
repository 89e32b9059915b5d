package io.boyuan.volunteer.organization;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.person.Volunteers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** People join organizations and leave them; coordinators accept and remove (V1). */
@ApplicationScoped
class JoinOrganization {

  private final Memberships memberships;
  private final Teams teams;
  private final Volunteers volunteers;
  private final Seal seal;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  JoinOrganization(
      Memberships memberships,
      Teams teams,
      Volunteers volunteers,
      Seal seal,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.memberships = memberships;
    this.teams = teams;
    this.volunteers = volunteers;
    this.seal = seal;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The caller accepts an invitation.
   *
   * @param code the code they were given
   * @return their membership
   * @throws Problem 404, 409 {@code already-a-member}
   */
  @Transactional
  MemberView accept(String code) {
    volunteers.meet(caller.id(), caller.name());
    var invited = memberships.invited(code.toUpperCase(Locale.ROOT)).orElseThrow(Problem::notFound);
    invited.accept(caller.id(), caller.name(), clock.instant());
    memberships.flush();
    return MemberView.of(invited, seal);
  }

  /**
   * The caller applies.
   *
   * @param organization its code
   * @param team one of its teams, null for none
   * @return their membership, which waits
   * @throws Problem 400, 409 {@code already-a-member}
   */
  @Transactional
  MemberView apply(String organization, String team) {
    var known = teams.of(organization);
    if (known.isEmpty()) {
      throw Problem.notFound();
    }
    if (team != null && known.stream().noneMatch(one -> one.code().equals(team))) {
      throw Problem.invalid("team", "unknown-team");
    }
    volunteers.meet(caller.id(), caller.name());
    var applied =
        Membership.applied(
            ids.next(), organization, team, caller.id(), caller.name(), clock.instant());
    memberships.persistAndFlush(applied);
    return MemberView.of(applied, seal);
  }

  /**
   * A coordinator accepts who applied.
   *
   * @param id the membership
   * @return the membership
   * @throws Problem 403 {@code other-organization}, 404, 409 {@code not-open}
   */
  @Transactional
  MemberView admit(UUID id) {
    var membership = memberships.holding(id).orElseThrow(Problem::notFound);
    Charge.requireOrganization(caller, membership.organizationCode());
    membership.admit(clock.instant());
    memberships.flush();
    decided(membership, "accept-member");
    return MemberView.of(membership, seal);
  }

  /**
   * Ends a membership: a coordinator removes or refuses somebody, or who belongs leaves.
   *
   * @param id the membership
   * @throws Problem 404 also for another's, 409 {@code not-open}
   */
  @Transactional
  void end(UUID id) {
    var membership = memberships.holding(id).orElseThrow(Problem::notFound);
    boolean isOwn = membership.isOf(caller.id());
    boolean coordinates = Charge.coordinates(caller, membership.organizationCode());
    if (!isOwn && !coordinates) {
      throw Problem.notFound();
    }
    membership.end(clock.instant());
    if (!isOwn) {
      decided(membership, "remove-member");
    }
  }

  private void decided(Membership membership, String what) {
    trail.record(
        Decision.of(
            Charge.trailOf(membership.organizationCode()), what, "membership", membership.id()));
  }

  @Transactional
  Page<MemberView> members(String organization, Membership.Status status, PageRequest request) {
    Charge.requireOrganization(caller, organization);
    return memberships
        .of(organization, status, request)
        .map(membership -> MemberView.of(membership, seal));
  }

  @Transactional
  List<MemberView> mine() {
    return memberships.of(caller.id()).stream()
        .map(membership -> MemberView.of(membership, seal))
        .toList();
  }
}
