package io.boyuan.volunteer.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;

/** The places of all orders that are planned together. */
@PlanningSolution
public class SeatPlan {

  @PlanningEntityCollectionProperty private List<Seat> seats;
  @PlanningScore private HardMediumSoftScore score;

  /** For the planner. */
  protected SeatPlan() {}

  /**
   * A plan.
   *
   * @param seats the places of each order
   */
  public SeatPlan(List<Seat> seats) {
    this.seats = seats;
  }

  /**
   * How many places somebody was found for, besides those that were accepted.
   *
   * @return places
   */
  public int filled() {
    return Math.toIntExact(
        seats.stream().filter(seat -> !seat.pinned() && seat.person() != null).count());
  }

  /**
   * How many places somebody is looked for.
   *
   * @return places
   */
  public int open() {
    return Math.toIntExact(seats.stream().filter(seat -> !seat.pinned()).count());
  }

  /**
   * The places of each order.
   *
   * @return in any order
   */
  public List<Seat> seats() {
    return seats;
  }

  /**
   * How good it is.
   *
   * @return null before it was planned; the medium part counts what is unfilled by urgency
   */
  public HardMediumSoftScore score() {
    return score;
  }
}
