package io.boyuan.volunteer.signup;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.shift.ShiftView;
import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Volunteers read their sign-ups, who is in charge who comes. */
@ApplicationScoped
class FindSignUps {

  private final Shifts shifts;
  private final SignUps signUps;
  private final Caller caller;

  @Inject
  FindSignUps(Shifts shifts, SignUps signUps, Caller caller) {
    this.shifts = shifts;
    this.signUps = signUps;
    this.caller = caller;
  }

  @Transactional
  Page<SignUpView> mine(PageRequest request) {
    var page = signUps.ofVolunteer(caller.id(), request);
    var shown = shown(page.items());
    return page.map(signUp -> SignUpView.of(signUp, shown.get(signUp.shiftId()), null));
  }

  private Map<UUID, ShiftView> shown(List<SignUp> listed) {
    return shifts.of(listed.stream().map(SignUp::shiftId).distinct().toList()).stream()
        .map(ShiftView::of)
        .collect(Collectors.toMap(ShiftView::id, Function.identity()));
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
    var shift = shown(List.of(signUp)).get(signUp.shiftId());
    return SignUpView.of(signUp, shift, waits ? signUps.positionOf(signUp) : null);
  }

  @Transactional
  Page<RosterEntry> roster(UUID shiftId, PageRequest request) {
    var shift = shifts.findByIdOptional(shiftId).orElseThrow(Problem::notFound);
    Charge.require(caller, shift.communityCode(), shift.organizationCode());
    return signUps.ofShift(shiftId, request).map(RosterEntry::of);
  }
}
