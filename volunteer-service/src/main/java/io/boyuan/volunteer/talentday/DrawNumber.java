package io.boyuan.volunteer.talentday;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A resident draws a number at a stand, or gives it back (V8). */
@ApplicationScoped
class DrawNumber {

  private final Stands stands;
  private final QueueNumbers numbers;
  private final TalentDayPolicy policy;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  DrawNumber(
      Stands stands,
      QueueNumbers numbers,
      TalentDayPolicy policy,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.stands = stands;
    this.numbers = numbers;
    this.policy = policy;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Draws a number for the caller.
   *
   * @param standId the stand
   * @return the number
   * @throws Problem 403 {@code own-slot}, 404, 409 {@code not-the-day}, {@code stand-closed},
   *     {@code already-queueing}, {@code queue-full}
   */
  @Transactional
  NumberView draw(UUID standId) {
    var now = clock.instant();
    var stand = stands.holding(standId).filter(Stand::isAccepted).orElseThrow(Problem::notFound);
    if (stand.talentId().equals(caller.id())) {
      throw Problem.forbidden("own-slot");
    }
    if (numbers.isIn(standId, caller.id())) {
      throw Problem.conflict("already-queueing");
    }
    int number = stand.draw(LocalDate.ofInstant(now, zone), policy.longestQueue());
    stands.flush();
    var id = ids.next();
    numbers.add(id, standId, number, caller.id(), caller.name(), now);
    return numbers.byId(id).orElseThrow();
  }

  /**
   * Gives the caller's number back.
   *
   * @param id the number
   * @throws Problem 404 also for another's, 409 {@code number-not-waiting}
   */
  @Transactional
  void leave(UUID id) {
    var standId = numbers.of(id, caller.id()).orElseThrow(Problem::notFound).standId();
    var stand = stands.holding(standId).orElseThrow();
    // Read again: it may have been called before the stand was held.
    if (numbers.byId(id).orElseThrow().status() != NumberView.Status.WAITING) {
      throw Problem.conflict("number-not-waiting");
    }
    stand.leave();
    numbers.change(id, NumberView.Status.LEFT, clock.instant());
  }

  @Transactional
  NumberView mine(UUID id) {
    return numbers.of(id, caller.id()).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<NumberView> mine(PageRequest request) {
    return numbers.ofResident(caller.id(), request);
  }
}
