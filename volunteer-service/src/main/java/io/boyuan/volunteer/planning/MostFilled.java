package io.boyuan.volunteer.planning;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many places could be filled at most, whatever the plan: a greatest flow from persons, by the
 * week and the day, to orders. A person is given as many orders on a day as fit one after the
 * other, whichever they are, so that no plan fills more and the true most may be less.
 */
public final class MostFilled {

  private static final int SOURCE = 0;
  private static final int SINK = 1;

  private final List<List<Edge>> edges = new ArrayList<>();
  private int[] level = new int[0];
  private int[] next = new int[0];

  private MostFilled() {}

  /**
   * The most.
   *
   * @param plan the places
   * @return how many of those that are not accepted
   */
  public static int of(SeatPlan plan) {
    var flow = new MostFilled();
    flow.build(plan);
    return flow.greatest();
  }

  private void build(SeatPlan plan) {
    node();
    node();
    var seats = new HashMap<OrderToFill, Integer>();
    plan.seats().stream()
        .filter(seat -> !seat.pinned())
        .forEach(seat -> seats.merge(seat.order(), 1, Integer::sum));
    Set<List<Object>> accepted =
        plan.seats().stream()
            .filter(Seat::pinned)
            .map(seat -> List.<Object>of(seat.order(), seat.person()))
            .collect(Collectors.toSet());
    Map<Sendable, List<OrderToFill>> chances = new HashMap<>();
    var nodes = new HashMap<UUID, Integer>();
    seats.forEach(
        (order, places) -> {
          int node = node();
          nodes.put(order.id(), node);
          connect(node, SINK, places);
          order.candidates().stream()
              .filter(person -> order.fitOf(person).isAllowed())
              .filter(person -> !accepted.contains(List.of(order, person)))
              .forEach(
                  person -> chances.computeIfAbsent(person, p -> new ArrayList<>()).add(order));
        });
    chances.forEach((person, orders) -> connect(person, orders, nodes));
  }

  private void connect(Sendable person, List<OrderToFill> orders, Map<UUID, Integer> nodes) {
    Map<LocalDate, Map<LocalDate, List<OrderToFill>>> weeks = new HashMap<>();
    for (var order : orders) {
      weeks
          .computeIfAbsent(order.week(), week -> new HashMap<>())
          .computeIfAbsent(order.day(), day -> new ArrayList<>())
          .add(order);
    }
    weeks.forEach(
        (week, days) -> {
          int weekNode = node();
          connect(SOURCE, weekNode, Math.max(0, Preference.leftInWeek(person, week)));
          days.values()
              .forEach(
                  ofDay -> {
                    int dayNode = node();
                    connect(weekNode, dayNode, mostOneAfterTheOther(ofDay));
                    ofDay.forEach(order -> connect(dayNode, nodes.get(order.id()), 1));
                  });
        });
  }

  /** Those that end first leave the most room. */
  private static int mostOneAfterTheOther(List<OrderToFill> orders) {
    var byEnd = new ArrayList<>(orders);
    byEnd.sort(Comparator.comparing(order -> order.terms().endsAt()));
    int most = 0;
    OrderToFill last = null;
    for (var order : byEnd) {
      var end = last == null ? null : last.terms().endsAt().plus(last.measure().rest());
      if (end == null || !order.terms().startsAt().isBefore(end)) {
        most++;
        last = order;
      }
    }
    return most;
  }

  private int node() {
    edges.add(new ArrayList<>());
    return edges.size() - 1;
  }

  private void connect(int from, int to, int capacity) {
    var there = new Edge(to, edges.get(to).size(), capacity);
    var back = new Edge(from, edges.get(from).size(), 0);
    edges.get(from).add(there);
    edges.get(to).add(back);
  }

  /** By Dinic. */
  private int greatest() {
    int all = 0;
    while (levels()) {
      next = new int[edges.size()];
      int more = push(SOURCE, Integer.MAX_VALUE);
      while (more > 0) {
        all += more;
        more = push(SOURCE, Integer.MAX_VALUE);
      }
    }
    return all;
  }

  private boolean levels() {
    level = new int[edges.size()];
    Arrays.fill(level, -1);
    level[SOURCE] = 0;
    var waiting = new ArrayDeque<Integer>(List.of(SOURCE));
    while (!waiting.isEmpty()) {
      int node = waiting.poll();
      for (var edge : edges.get(node)) {
        if (edge.left > 0 && level[edge.to] < 0) {
          level[edge.to] = level[node] + 1;
          waiting.add(edge.to);
        }
      }
    }
    return level[SINK] >= 0;
  }

  /** No deeper than there are levels: ten or so, as ways go back and forth a few times. */
  private int push(int node, int most) {
    if (node == SINK) {
      return most;
    }
    for (; next[node] < edges.get(node).size(); next[node]++) {
      var edge = edges.get(node).get(next[node]);
      if (edge.left > 0 && level[edge.to] == level[node] + 1) {
        int sent = push(edge.to, Math.min(most, edge.left));
        if (sent > 0) {
          edge.left -= sent;
          edges.get(edge.to).get(edge.back).left += sent;
          return sent;
        }
      }
    }
    return 0;
  }

  private static final class Edge {

    private final int to;
    private final int back;
    private int left;

    private Edge(int to, int back, int left) {
      this.to = to;
      this.back = back;
      this.left = left;
    }
  }
}
