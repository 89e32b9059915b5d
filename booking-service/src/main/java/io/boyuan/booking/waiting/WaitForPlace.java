package io.boyuan.booking.waiting;

import io.boyuan.booking.availability.Occupancy;
import io.boyuan.booking.booking.Admission;
import io.boyuan.booking.booking.Applicant;
import io.boyuan.booking.booking.PersonLock;
import io.boyuan.booking.booking.SoundTime;
import io.boyuan.booking.booking.Stay;
import io.boyuan.booking.booking.WayIn;
import io.boyuan.booking.space.Spaces;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Somebody waits for a time that is taken, and may stop waiting (B3). */
@ApplicationScoped
class WaitForPlace {

  /** Nobody fills a list alone. */
  private static final int MOST = 20;

  private final WaitingList list;
  private final Spaces spaces;
  private final Admission admission;
  private final Occupancy occupancy;
  private final PersonLock personLock;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  WaitForPlace(
      WaitingList list,
      Spaces spaces,
      Admission admission,
      Occupancy occupancy,
      PersonLock personLock,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.list = list;
    this.spaces = spaces;
    this.admission = admission;
    this.occupancy = occupancy;
    this.personLock = personLock;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts the caller at the end of the list.
   *
   * @param plan what they wait for
   * @return their entry
   * @throws Problem 400, 403 {@code not-for-you}, 404, 409 {@code too-many-attendees}, {@code
   *     space-closed}, {@code place-is-free}, {@code already-waiting}, {@code too-many-waiting}
   */
  @Transactional
  WaitingView join(WaitingPlan plan) {
    var now = clock.instant();
    var time = SoundTime.of(plan.startsAt(), plan.endsAt(), now);
    var applicant = Applicant.of(caller, null);
    personLock.hold(applicant.personId());
    var space = spaces.sharing(plan.spaceId()).orElseThrow(Problem::notFound);
    var stay = Stay.in(space, time, plan.people(), List.of());
    admission.require(stay, applicant, WayIn.WAIT, null);
    if (occupancy.hasFree(space, time, plan.people())) {
      throw Problem.conflict("place-is-free");
    }
    if (list.waitingOf(applicant.personId()) >= MOST) {
      throw Problem.conflict("too-many-waiting").with("most", MOST);
    }
    var id = ids.next();
    list.add(id, space.communityCode(), applicant, plan, now);
    return list.of(id, caller.id()).orElseThrow();
  }

  /**
   * Takes the caller off the list. Who was offered a place cancels the booking instead.
   *
   * @param id their entry
   * @throws Problem 404 also for another's, 409 {@code no-longer-waiting}
   */
  @Transactional
  void withdraw(UUID id) {
    if (list.of(id, caller.id()).isEmpty()) {
      throw Problem.notFound();
    }
    if (!list.withdraw(id, caller.id())) {
      throw Problem.conflict("no-longer-waiting");
    }
  }

  @Transactional
  Page<WaitingView> mine(PageRequest request) {
    return list.of(caller.id(), request);
  }

  @Transactional
  WaitingView mine(UUID id) {
    return list.of(id, caller.id()).orElseThrow(Problem::notFound);
  }
}
