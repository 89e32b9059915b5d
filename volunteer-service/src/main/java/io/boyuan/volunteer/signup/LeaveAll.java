package io.boyuan.volunteer.signup;

import io.boyuan.volunteer.shift.Shifts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes somebody off all shifts that are not over; those who wait get the places. */
@ApplicationScoped
public class LeaveAll {

  private final Shifts shifts;
  private final SignUps signUps;
  private final GivePlace places;
  private final Clock clock;

  @Inject
  LeaveAll(Shifts shifts, SignUps signUps, GivePlace places, Clock clock) {
    this.shifts = shifts;
    this.signUps = signUps;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Takes somebody off.
   *
   * @param person who
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void of(UUID person) {
    // In the order of shifts, so that two who leave don't wait in a ring.
    for (UUID shiftId : signUps.shiftsOf(person, clock.instant())) {
      var shift = shifts.holding(shiftId).orElseThrow();
      signUps
          .of(shiftId, person)
          .filter(signUp -> signUp.stands() && !signUp.attended())
          .ifPresent(signUp -> places.takeBack(shift, signUp, Cause.WITHDREW));
    }
  }
}
