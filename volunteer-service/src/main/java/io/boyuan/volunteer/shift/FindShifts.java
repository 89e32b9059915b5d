package io.boyuan.volunteer.shift;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Anyone reads shifts; volunteers their sign-ups; coordinators who comes. */
@ApplicationScoped
class FindShifts {

  private final Shifts shifts;
  private final SignUps signUps;
  private final Caller caller;
  private final Clock clock;

  @Inject
  FindShifts(Shifts shifts, SignUps signUps, Caller caller, Clock clock) {
    this.shifts = shifts;
    this.signUps = signUps;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Page<ShiftView> matching(ShiftSearch search, PageRequest request) {
    return shifts.between(search, clock.instant(), request).map(ShiftView::of);
  }

  @Transactional
  ShiftView byId(UUID id) {
    return shifts.findByIdOptional(id).map(ShiftView::of).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<SignUpView> mine(PageRequest request) {
    return signUps.ofVolunteer(caller.id(), request).map(signUp -> SignUpView.of(signUp, null));
  }

  /** One of the caller's own, with its position while it waits. */
  @Transactional
  SignUpView mine(UUID id) {
    var signUp =
        signUps
            .findByIdOptional(id)
            .filter(found -> found.volunteerId().equals(caller.id()))
            .orElseThrow(Problem::notFound);
    boolean waits = signUp.status() == SignUp.Status.WAITLISTED;
    return SignUpView.of(signUp, waits ? signUps.positionOf(signUp) : null);
  }

  @Transactional
  Page<RosterEntry> roster(UUID shiftId, PageRequest request) {
    var shift = shifts.findByIdOptional(shiftId).orElseThrow(Problem::notFound);
    caller.requireActsFor(shift.communityCode());
    return signUps.ofShift(shiftId, request).map(RosterEntry::of);
  }
}
