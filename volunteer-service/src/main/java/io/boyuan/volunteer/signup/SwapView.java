package io.boyuan.volunteer.signup;

import java.time.Instant;
import java.util.UUID;

/**
 * A swap as it is shown; who takes part is known to who is in charge alone.
 *
 * @param id the swap
 * @param offeredShift the shift in which a place is offered
 * @param wantedShift the shift in which a place is wanted
 * @param status where it stands
 * @param createdAt when it was offered
 */
record SwapView(
    UUID id, UUID offeredShift, UUID wantedShift, Swap.Status status, Instant createdAt) {

  static SwapView of(Swap swap) {
    return new SwapView(
        swap.id(), swap.fromShift(), swap.wantedShift(), swap.status(), swap.createdAt());
  }
}
