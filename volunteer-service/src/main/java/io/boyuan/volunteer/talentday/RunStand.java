package io.boyuan.volunteer.talentday;

import io.boyuan.contracts.volunteer.TalentDayOpened;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A talent opens their stand, serves one number after the other, and closes it (V8). */
@ApplicationScoped
class RunStand {

  private final Stands stands;
  private final QueueNumbers numbers;
  private final FindStands find;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  RunStand(
      Stands stands,
      QueueNumbers numbers,
      FindStands find,
      Outbox outbox,
      Caller caller,
      Clock clock,
      TimeSettings settings) {
    this.stands = stands;
    this.numbers = numbers;
    this.find = find;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Opens the caller's stand.
   *
   * @param id the stand
   * @return the stand
   * @throws Problem 404 also for another's, 409 {@code not-the-day}, {@code stand-in-use}
   */
  @Transactional
  StandView open(UUID id) {
    var now = clock.instant();
    var stand = own(id);
    stand.open(LocalDate.ofInstant(now, zone), now);
    stands.flush();
    outbox.tell(
        new TalentDayOpened(
            stand.id(),
            stand.version(),
            stand.talentId(),
            stand.communityCode(),
            stand.day(),
            stand.place(),
            now,
            stand.endsAt()));
    return find.byId(id);
  }

  /**
   * Closes the caller's stand; who still waits is not served.
   *
   * @param id the stand
   * @return the stand
   * @throws Problem 404 also for another's, 409 {@code stand-not-open}, {@code number-being-served}
   */
  @Transactional
  StandView close(UUID id) {
    var now = clock.instant();
    var stand = own(id);
    stand.close(now);
    numbers.endWaiting(id, now);
    return find.byId(id);
  }

  /**
   * Calls who is next.
   *
   * @param id the caller's stand
   * @return the number that is being served now
   * @throws Problem 404 also for another's, 409 {@code stand-not-open}, {@code
   *     number-being-served}, {@code nobody-waits}
   */
  @Transactional
  NumberView next(UUID id) {
    var stand = own(id);
    stand.requireReady();
    var next = numbers.next(id).orElseThrow(() -> Problem.conflict("nobody-waits"));
    stand.call(next.number());
    numbers.change(next.id(), NumberView.Status.CALLED, clock.instant());
    return numbers.byId(next.id()).orElseThrow();
  }

  /**
   * Says what became of the number that was called.
   *
   * @param numberId the number
   * @param served whether who drew it was served; skipped when they did not come
   * @return the number
   * @throws Problem 404 also at another's stand, 409 {@code number-not-called}
   */
  @Transactional
  NumberView mark(UUID numberId, boolean served) {
    var stand = own(numbers.byId(numberId).orElseThrow(Problem::notFound).standId());
    // Read again: it may have been marked before the stand was held.
    if (numbers.byId(numberId).orElseThrow().status() != NumberView.Status.CALLED) {
      throw Problem.conflict("number-not-called");
    }
    stand.finish();
    numbers.change(
        numberId, served ? NumberView.Status.SERVED : NumberView.Status.SKIPPED, clock.instant());
    return numbers.byId(numberId).orElseThrow();
  }

  @Transactional
  Page<NumberView> queue(UUID id, PageRequest request) {
    var stand = stands.findByIdOptional(id).orElseThrow(Problem::notFound);
    if (!stand.talentId().equals(caller.id())) {
      throw Problem.notFound();
    }
    return numbers.ofStand(id, request);
  }

  private Stand own(UUID id) {
    return stands
        .holding(id)
        .filter(stand -> stand.talentId().equals(caller.id()) && stand.isAccepted())
        .orElseThrow(Problem::notFound);
  }
}
