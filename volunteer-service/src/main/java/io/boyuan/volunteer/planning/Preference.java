package io.boyuan.volunteer.planning;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.catalogue.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Who is rather sent than another, in the points of the soft rules. */
public final class Preference {

  private Preference() {}

  /**
   * Who may be sent to an order by itself, the best first.
   *
   * @param order the order
   * @return its candidates that break no rule of their own
   */
  public static List<Sendable> ranked(OrderToFill order) {
    return order.candidates().stream()
        .filter(person -> order.fitOf(person).isAllowed())
        .filter(person -> leftInWeek(person, order.week()) > 0)
        .sorted(
            Comparator.<Sendable>comparingInt(person -> cost(order, person))
                .thenComparing(Sendable::id))
        .toList();
  }

  /**
   * Refuses who is sent often enough in the week of an order.
   *
   * @param order the order
   * @param person who
   * @throws Problem 409 {@code week-full}
   */
  public static void requireLeftInWeek(OrderToFill order, Sendable person) {
    if (leftInWeek(person, order.week()) <= 0) {
      throw Problem.conflict("week-full").with("most", person.readiness().mostAWeek());
    }
  }

  static int cost(OrderToFill order, Sendable person) {
    var fit = order.fitOf(person);
    int cost = Math.max(0, fit.meters()) / 500;
    cost += load(person, order.minutes());
    cost -= 5 * Math.min(3, fit.timesThere());
    cost += fit.isPreferred() ? 0 : 6;
    return cost;
  }

  /** Who served much costs more with each hour: a quarter of what the square of hours grows by. */
  static int load(Sendable person, int minutes) {
    double before = person.past().recentMinutes() / 60.0;
    double after = before + minutes / 60.0;
    return 1 + (int) Math.round((after * after - before * before) / 4);
  }

  /** To how many more orders they can be sent in a week. */
  static int leftInWeek(Sendable person, LocalDate week) {
    return person.readiness().mostAWeek() - person.past().sentInWeek().getOrDefault(week, 0);
  }

  static int pressure(Urgency urgency) {
    return switch (urgency) {
      case NORMAL -> 0;
      case SOON -> 1;
      case URGENT -> 3;
    };
  }
}
