package io.boyuan.volunteer.slot;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A talent marks who came and who did not (V8). */
@ApplicationScoped
class MarkServed {

  private final Reservations reservations;
  private final Caller caller;
  private final Clock clock;

  @Inject
  MarkServed(Reservations reservations, Caller caller, Clock clock) {
    this.reservations = reservations;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Marks a reservation with the caller.
   *
   * @param id the reservation
   * @param served whether who reserved came and was served
   * @return the reservation
   * @throws Problem 404 also for another talent's, 409 {@code reservation-closed}, {@code
   *     slot-ahead}
   */
  @Transactional
  ReservationView mark(UUID id, boolean served) {
    var reservation =
        reservations
            .holding(id)
            .filter(found -> found.view().talentId().equals(caller.id()))
            .orElseThrow(Problem::notFound);
    reservation.requireOpen();
    if (clock.instant().isBefore(reservation.view().startsAt())) {
      throw Problem.conflict("slot-ahead");
    }
    reservations.change(
        id, served ? ReservationView.Status.SERVED : ReservationView.Status.MISSED, null);
    return reservations.byId(id).orElseThrow().view();
  }
}
