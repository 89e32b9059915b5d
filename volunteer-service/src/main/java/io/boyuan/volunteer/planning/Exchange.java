package io.boyuan.volunteer.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Fills places that greed left empty: who could come but is sent elsewhere goes there, and another
 * takes their place. The planner would have to make a plan worse first to find that.
 */
public final class Exchange {

  private static final int MOST_ROUNDS = 5;

  private final Map<UUID, List<Seat>> given = new HashMap<>();
  private final Map<UUID, List<Sendable>> ranked = new HashMap<>();

  private Exchange() {}

  /**
   * Fills what can be filled by one exchange each, again while that helps.
   *
   * @param plan the places
   * @return the same
   */
  public static SeatPlan fill(SeatPlan plan) {
    var exchange = new Exchange();
    plan.seats().stream()
        .filter(seat -> seat.person() != null)
        .forEach(seat -> exchange.seatsOf(seat.person()).add(seat));
    boolean helps = true;
    for (int round = 0; helps && round < MOST_ROUNDS; round++) {
      helps = exchange.round(plan);
    }
    return plan;
  }

  private boolean round(SeatPlan plan) {
    var empty =
        plan.seats().stream()
            .filter(seat -> seat.person() == null)
            .sorted(Comparator.comparingInt(seat -> -Preference.pressure(seat.urgency())))
            .toList();
    boolean helps = false;
    for (var seat : empty) {
      helps |= isFilled(seat);
    }
    return helps;
  }

  private boolean isFilled(Seat seat) {
    for (var person : ranked(seat.order())) {
      if (isFree(seat, person, null)) {
        give(seat, person);
        return true;
      }
      for (var other : List.copyOf(seatsOf(person))) {
        var another = other.pinned() ? Optional.<Sendable>empty() : another(seat, person, other);
        if (another.isPresent()) {
          seatsOf(person).remove(other);
          give(other, another.get());
          give(seat, person);
          return true;
        }
      }
    }
    return false;
  }

  /** Who could take a place whose person could then take this one. */
  private Optional<Sendable> another(Seat seat, Sendable person, Seat other) {
    return isFree(seat, person, other)
        ? ranked(other.order()).stream()
            .filter(each -> !each.equals(person) && isFree(other, each, null))
            .findFirst()
        : Optional.empty();
  }

  private void give(Seat seat, Sendable person) {
    seat.take(person);
    seatsOf(person).add(seat);
  }

  private boolean isFree(Seat seat, Sendable person, Seat without) {
    var others = seatsOf(person).stream().filter(other -> other != without).toList();
    long inWeek = others.stream().filter(other -> other.week().equals(seat.week())).count();
    return inWeek < Preference.leftInWeek(person, seat.week())
        && others.stream().noneMatch(other -> seat.overlaps(other) || seat.isTooCloseTo(other));
  }

  private List<Seat> seatsOf(Sendable person) {
    return given.computeIfAbsent(person.id(), id -> new ArrayList<>());
  }

  private List<Sendable> ranked(OrderToFill order) {
    return ranked.computeIfAbsent(order.id(), id -> Preference.ranked(order));
  }
}
