package io.boyuan.volunteer.signup;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.organization.Memberships;
import io.boyuan.volunteer.person.Volunteers;
import io.boyuan.volunteer.shift.Shift;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A coordinator signs members of a team up, and who is in charge lets somebody in whom the rules
 * would keep out (V4).
 */
@ApplicationScoped
class AdmitOthers {

  private final Shifts shifts;
  private final GivePlace places;
  private final Memberships memberships;
  private final Volunteers volunteers;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  AdmitOthers(
      Shifts shifts,
      GivePlace places,
      Memberships memberships,
      Volunteers volunteers,
      AuditTrail trail,
      Caller caller) {
    this.shifts = shifts;
    this.places = places;
    this.memberships = memberships;
    this.volunteers = volunteers;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * Signs members of the caller's organization up, by the rules for anybody. All of them, or as
   * many as may.
   *
   * @param shiftId the shift
   * @param plan whom
   * @return what became of each, in the order they were named
   * @throws Problem 403 {@code other-organization}, 404, 409 {@code not-a-member}, and with {@code
   *     ALL} what refuses the first who may not
   */
  @Transactional
  List<GroupOutcome> group(UUID shiftId, GroupPlan plan) {
    Charge.requireOrganization(caller, plan.organization());
    var members =
        memberships.members(plan.organization(), plan.team(), Set.copyOf(plan.volunteerIds()));
    var shift = shifts.holding(shiftId).orElseThrow(Problem::notFound);
    var outcomes = new ArrayList<GroupOutcome>();
    for (UUID id : plan.volunteerIds().stream().distinct().toList()) {
      var member = members.stream().filter(one -> one.personId().equals(id)).findFirst();
      try {
        var signUp = give(shift, plan, member.orElseThrow(() -> Problem.conflict("not-a-member")));
        outcomes.add(new GroupOutcome(id, signUp.id(), signUp.status(), null));
      } catch (Problem refused) {
        if (plan.wholeOrSome() == GroupPlan.WholeOrSome.WHOLE) {
          throw refused.with("volunteerId", id);
        }
        outcomes.add(new GroupOutcome(id, null, null, refused.name()));
      }
    }
    trail.record(
        Decision.of(shift.communityCode(), "sign-up-group", "shift", shiftId)
            .with("named", plan.volunteerIds().size()));
    return outcomes;
  }

  private SignUp give(Shift shift, GroupPlan plan, Memberships.Member member) {
    var applicant =
        new Applicant(
            member.personId(),
            member.name(),
            Set.of(plan.organization()),
            plan.organization(),
            member.teamCode());
    return places.give(shift, applicant, WayIn.SIGN_UP, caller.id());
  }

  /**
   * Lets somebody in, whatever the post requires and whether signing up is open. There must be a
   * place or they wait, and they must be free.
   *
   * @param shiftId the shift
   * @param volunteerId whom
   * @param reason why
   * @return their sign-up
   * @throws Problem 403 {@code other-community}, 404, 409 {@code shift-over}, {@code
   *     already-signed-up}, {@code overlapping-shift}, {@code guardian-missing}
   */
  @Transactional
  RosterEntry admit(UUID shiftId, UUID volunteerId, String reason) {
    var shift = shifts.holding(shiftId).orElseThrow(Problem::notFound);
    Charge.require(caller, shift.communityCode(), shift.organizationCode());
    var person =
        volunteers.named(List.of(volunteerId)).stream().findFirst().orElseThrow(Problem::notFound);
    var applicant = new Applicant(person.id(), person.name(), Set.of(), null, null);
    var signUp = places.give(shift, applicant, WayIn.BY_STAFF, caller.id());
    trail.record(
        Decision.of(shift.communityCode(), "force-admission", "sign-up", signUp.id())
            .because(reason));
    return RosterEntry.of(signUp);
  }
}
