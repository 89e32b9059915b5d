package io.boyuan.volunteer.shift;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.shift.ShiftChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is in charge moves a shift, changes its places, or cancels it: this one, this one and those
 * after it, or all of its series (V3). Who signed up stays signed up, and is told.
 */
@ApplicationScoped
public class ChangeShifts {

  private final Shifts shifts;
  private final AuditTrail trail;
  private final Event<ShiftChanged> changed;
  private final Caller caller;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  ChangeShifts(
      Shifts shifts,
      AuditTrail trail,
      Event<ShiftChanged> changed,
      Caller caller,
      Clock clock,
      TimeSettings settings) {
    this.shifts = shifts;
    this.trail = trail;
    this.changed = changed;
    this.caller = caller;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Changes a shift, or several of its series in the same way: as many days later or earlier, at
   * the same time of day, as long, with as many places.
   *
   * @param id the shift
   * @param change how it is to be
   * @param scope which of its series change
   * @param ifMatch the version of the shift that was read
   * @return the shift
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code shift-begun}, {@code
   *     shift-cancelled}, {@code capacity-below-taken}, {@code sign-ups-overlap}, 412, 428
   */
  @Transactional
  Defined<ShiftView> change(UUID id, ShiftChange change, ShiftChange.Scope scope, String ifMatch) {
    change.requireSound();
    var affected = held(id, scope);
    var shift = inCharge(id, affected);
    EntityTags.require(ifMatch, shift.version());
    var move = Move.of(shift, change, zone);
    // Those that move later go last to first, so that none meets the next on the way.
    affected.sort(move.order());
    affected.forEach(each -> change(each, move, change.capacity()));
    trail.record(
        Decision.of(shift.communityCode(), "change-shift", "shift", id)
            .with("shifts", affected.size())
            .with("startsAt", change.startsAt()));
    return new Defined<>(ShiftView.of(shift), shift.version(), false);
  }

  private void change(Shift shift, Move move, int capacity) {
    var before = new Times(shift.startsAt(), shift.endsAt());
    var after = move.of(shift, zone);
    int places = shift.capacity();
    shift.change(after.from(), after.to(), capacity, clock.instant());
    shifts.flush();
    if (!after.equals(before)) {
      changed.fire(new ShiftChanged(shift.id(), What.MOVED));
    } else if (capacity != places) {
      changed.fire(new ShiftChanged(shift.id(), What.PLACES));
    }
  }

  /**
   * Cancels a shift, or several of its series.
   *
   * @param id the shift
   * @param reason why; those who signed up are told that it is cancelled
   * @param scope which of its series
   * @return the shift
   * @throws Problem 403 {@code other-community}, 404, 409 {@code shift-begun}, {@code
   *     shift-cancelled}
   */
  @Transactional
  ShiftView cancel(UUID id, String reason, ShiftChange.Scope scope) {
    var affected = held(id, scope);
    var shift = inCharge(id, affected);
    affected.forEach(each -> cancel(each, reason));
    trail.record(
        Decision.of(shift.communityCode(), "cancel-shift", "shift", id)
            .because(reason)
            .with("shifts", affected.size()));
    return ShiftView.of(shift);
  }

  /**
   * Changes a shift whose reason changed, in the transaction in which it does.
   *
   * @param shift the shift, held
   * @param from the new begin
   * @param to the new end
   * @param capacity how many serve
   * @param isElsewhere whether it is at another place than before
   * @return whether it changed
   * @throws Problem 409 {@code shift-begun}, {@code shift-cancelled}, {@code begins-in-the-past},
   *     {@code capacity-below-taken}, {@code sign-ups-overlap}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean changeAgreed(
      Shift shift, Instant from, Instant to, int capacity, boolean isElsewhere) {
    boolean isMoved = !from.equals(shift.startsAt()) || !to.equals(shift.endsAt());
    boolean isResized = capacity != shift.capacity();
    if (!isMoved && !isResized && !isElsewhere) {
      return false;
    }
    shift.change(from, to, capacity, clock.instant());
    shifts.flush();
    var otherwise = isElsewhere ? What.ELSEWHERE : What.PLACES;
    changed.fire(new ShiftChanged(shift.id(), isMoved ? What.MOVED : otherwise));
    return true;
  }

  /**
   * Cancels all shifts of an activity that have not begun.
   *
   * @param activityId the activity
   * @param reason why
   * @return how many
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int cancelAll(UUID activityId, String reason) {
    var coming = shifts.comingOfActivity(activityId, clock.instant());
    coming.forEach(each -> cancel(each, reason));
    return coming.size();
  }

  private void cancel(Shift shift, String reason) {
    shift.cancel(reason, clock.instant());
    shifts.flush();
    changed.fire(new ShiftChanged(shift.id(), What.CANCELLED));
  }

  private Shift inCharge(UUID id, List<Shift> held) {
    var shift =
        held.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.conflict("shift-begun"));
    Charge.require(caller, shift.communityCode(), shift.organizationCode());
    return shift;
  }

  /** Held before they are read, so that who signs up meanwhile does not undo it. */
  private List<Shift> held(UUID id, ShiftChange.Scope scope) {
    var series = scope == ShiftChange.Scope.THIS ? Optional.<UUID>empty() : shifts.seriesOf(id);
    if (series.isEmpty()) {
      var held = shifts.holding(List.of(id));
      if (held.isEmpty()) {
        throw Problem.notFound();
      }
      return new ArrayList<>(held);
    }
    var coming = new ArrayList<>(shifts.comingOfSeries(series.get(), clock.instant()));
    if (scope == ShiftChange.Scope.FOLLOWING) {
      var first = coming.stream().filter(each -> each.id().equals(id)).findFirst();
      first.ifPresent(
          from -> coming.removeIf(each -> each.seriesDate().isBefore(from.seriesDate())));
    }
    return coming;
  }

  private record Times(Instant from, Instant to) {}

  /** As many days later, at that time of day, so long. */
  private record Move(long days, LocalTime at, Duration length) {

    static Move of(Shift shift, ShiftChange change, ZoneId zone) {
      var before = shift.startsAt().atZone(zone);
      var after = change.startsAt().atZone(zone);
      return new Move(
          ChronoUnit.DAYS.between(before.toLocalDate(), after.toLocalDate()),
          after.toLocalTime(),
          Duration.between(change.startsAt(), change.endsAt()));
    }

    Times of(Shift shift, ZoneId zone) {
      var from = shift.startsAt().atZone(zone).plusDays(days).with(at).toInstant();
      return new Times(from, from.plus(length));
    }

    Comparator<Shift> order() {
      var byBegin = Comparator.comparing(Shift::startsAt);
      return days > 0 ? byBegin.reversed() : byBegin;
    }
  }
}
