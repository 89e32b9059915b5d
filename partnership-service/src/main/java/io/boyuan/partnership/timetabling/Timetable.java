package io.boyuan.partnership.timetabling;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.List;

/** The classes of a term in its rooms, as the planner sees them. */
@PlanningSolution
public class Timetable {

  @ProblemFactCollectionProperty
  @ValueRangeProvider(id = "rooms")
  private List<Room> rooms;

  @PlanningEntityCollectionProperty private List<ClassBlock> blocks;
  @PlanningScore private HardSoftScore score;

  /** For the planner. */
  protected Timetable() {}

  /**
   * A timetable.
   *
   * @param rooms there are
   * @param blocks the classes of each course
   */
  public Timetable(List<Room> rooms, List<ClassBlock> blocks) {
    this.rooms = rooms;
    this.blocks = blocks;
  }

  /**
   * The rooms there are.
   *
   * @return in any order
   */
  public List<Room> rooms() {
    return rooms;
  }

  /**
   * The classes of each course.
   *
   * @return in any order
   */
  public List<ClassBlock> blocks() {
    return blocks;
  }

  /**
   * How good it is.
   *
   * @return null before it was planned; the hard part is below zero when something can't be
   */
  public HardSoftScore score() {
    return score;
  }
}
