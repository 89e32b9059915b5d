package io.boyuan.volunteer.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan as somebody makes it who takes one order after the other, the urgent first, and sends who
 * does best at that moment. What the planner begins with, and is measured against.
 */
public final class GreedyPlan {

  private final Map<UUID, List<Seat>> given = new HashMap<>();

  private GreedyPlan() {}

  /**
   * Finds somebody for all places that nobody was found for yet.
   *
   * @param plan the places
   * @return the same
   */
  public static SeatPlan fill(SeatPlan plan) {
    new GreedyPlan().fillAll(plan);
    return plan;
  }

  private void fillAll(SeatPlan plan) {
    var waiting = new ArrayList<Seat>();
    for (var seat : plan.seats()) {
      if (seat.pinned()) {
        give(seat, seat.person());
      } else {
        waiting.add(seat);
      }
    }
    waiting.sort(
        Comparator.<Seat>comparingInt(seat -> -Preference.pressure(seat.urgency()))
            .thenComparing(Seat::startsAt)
            .thenComparing(seat -> seat.order().id()));
    keepWhoIsAsked(waiting);
    var ranked = new HashMap<UUID, List<Sendable>>();
    for (var seat : waiting) {
      if (seat.person() == null) {
        ranked.computeIfAbsent(seat.order().id(), id -> Preference.ranked(seat.order())).stream()
            .filter(person -> isFree(seat, person))
            .findFirst()
            .ifPresent(person -> give(seat, person));
      }
    }
  }

  private void keepWhoIsAsked(List<Seat> waiting) {
    for (var seat : waiting) {
      var asked = seat.person();
      seat.take(null);
      if (asked != null && seat.isOpenTo(asked) && isFree(seat, asked)) {
        give(seat, asked);
      }
    }
  }

  private void give(Seat seat, Sendable person) {
    if (!seat.pinned()) {
      seat.take(person);
    }
    given.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(seat);
  }

  private boolean isFree(Seat seat, Sendable person) {
    var others = given.getOrDefault(person.id(), List.of());
    long inWeek = others.stream().filter(other -> other.week().equals(seat.week())).count();
    return inWeek < Preference.leftInWeek(person, seat.week())
        && others.stream().noneMatch(other -> seat.overlaps(other) || seat.isTooCloseTo(other));
  }
}
