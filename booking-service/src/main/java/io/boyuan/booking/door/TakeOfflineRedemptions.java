package io.boyuan.booking.door;

import io.boyuan.booking.booking.DoorPolicy;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes over what a door device did while it was offline, each item by itself. Times are corrected
 * by how far its clock is off now.
 */
@ApplicationScoped
class TakeOfflineRedemptions {

  private final Door door;
  private final DoorPolicy policy;
  private final Clock clock;

  @Inject
  TakeOfflineRedemptions(Door door, DoorPolicy policy, Clock clock) {
    this.door = door;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Takes them over, in the order in which people came.
   *
   * @param uploaded what the device did
   * @return a result for each item, in the order of the items
   */
  List<ItemResult> take(OfflineRedemptions uploaded) {
    var wrongBy = Duration.between(uploaded.deviceTime(), clock.instant());
    var results = new ArrayList<ItemResult>();
    for (int i = 0; i < uploaded.items().size(); i++) {
      results.add(take(i, uploaded, uploaded.items().get(i), wrongBy));
    }
    return results;
  }

  private ItemResult take(
      int index, OfflineRedemptions uploaded, OfflineRedemptions.Item item, Duration wrongBy) {
    if (item.redeemedAt().isAfter(uploaded.deviceTime())) {
      return new ItemResult(index, null, Problem.invalid("redeemedAt", "in-the-future"));
    }
    try {
      var at = item.redeemedAt().plus(wrongBy);
      var entered = new Door.Entered(uploaded.device(), item.redeemedAt(), at, policy.drift());
      return new ItemResult(index, door.admitted(item.ticket(), item.people(), entered), null);
    } catch (Problem refused) {
      return new ItemResult(index, null, refused);
    }
  }

  /**
   * What became of an item.
   *
   * @param index its place in what was uploaded, from 0
   * @param admitted what it was redeemed for, null when it was refused
   * @param refused why it was refused, null when it was not
   */
  record ItemResult(int index, Door.Admitted admitted, Problem refused) {}
}
