package io.boyuan.volunteer.shift;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Anyone reads shifts, but for drafts. */
@ApplicationScoped
class FindShifts {

  private final Shifts shifts;
  private final Caller caller;
  private final Clock clock;

  @Inject
  FindShifts(Shifts shifts, Caller caller, Clock clock) {
    this.shifts = shifts;
    this.caller = caller;
    this.clock = clock;
  }

  @Transactional
  Page<ShiftView> matching(ShiftSearch search, PageRequest request) {
    return shifts.between(search, clock.instant(), request).map(ShiftView::of);
  }

  @Transactional
  Defined<ShiftView> byId(UUID id) {
    return shifts
        .findByIdOptional(id)
        .filter(shift -> shift.isVisible(clock.instant()) || isInCharge(shift))
        .map(shift -> new Defined<>(ShiftView.of(shift), shift.version(), false))
        .orElseThrow(Problem::notFound);
  }

  private boolean isInCharge(Shift shift) {
    return !caller.isAnonymous()
        && Charge.isWith(caller, shift.communityCode(), shift.organizationCode());
  }
}
