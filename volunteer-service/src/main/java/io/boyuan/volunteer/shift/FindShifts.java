package io.boyuan.volunteer.shift;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CompositeCacheKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Anyone reads shifts, but for drafts. */
@ApplicationScoped
class FindShifts {

  private final Shifts shifts;
  private final Cache recent;
  private final Caller caller;
  private final Clock clock;

  @Inject
  FindShifts(Shifts shifts, @CacheName("shifts") Cache recent, Caller caller, Clock clock) {
    this.shifts = shifts;
    this.recent = recent;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * A page of the list. A thousand who refresh it at once cost one reading a second: it is read
   * anew when it is a second old.
   */
  Page<ShiftView> matching(ShiftSearch search, PageRequest request) {
    var key = new CompositeCacheKey(search, request.key());
    return recent.get(key, asked -> read(search, request)).await().indefinitely();
  }

  private Page<ShiftView> read(ShiftSearch search, PageRequest request) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> shifts.between(search, clock.instant(), request).map(ShiftView::of));
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
