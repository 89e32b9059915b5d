package io.boyuan.volunteer.candidate;

import io.boyuan.volunteer.planning.Measure;
import io.boyuan.volunteer.planning.OrderToFill;
import io.boyuan.volunteer.planning.Sendable;
import java.util.List;
import java.util.UUID;

/**
 * An order for which people are looked for.
 *
 * @param id the order
 * @param terms where and when it is
 * @param needs what it requires of people
 * @param isPlaced whether it is said where on the map it is; else it is in the middle of its
 *     community, as far as that is known
 * @param people how many are wanted
 * @param taken how many places are taken
 */
public record OpenOrder(
    UUID id,
    OrderToFill.Terms terms,
    OrderToFill.Needs needs,
    boolean isPlaced,
    int people,
    int taken) {

  /**
   * The order with those who could be sent.
   *
   * @param measure by which people are measured
   * @param candidates who
   * @return as the planner sees it
   */
  public OrderToFill with(Measure measure, List<Sendable> candidates) {
    return new OrderToFill(id, terms, needs, measure, candidates);
  }
}
