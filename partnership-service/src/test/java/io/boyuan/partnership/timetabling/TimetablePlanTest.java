package io.boyuan.partnership.timetabling;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.junit.jupiter.api.Test;

/** A whole term is planned. */
class TimetablePlanTest {

  private static final SolverFactory<Timetable> PLANNERS =
      SolverFactory.create(
          new SolverConfig()
              .withSolutionClass(Timetable.class)
              .withEntityClasses(ClassBlock.class)
              .withConstraintProviderClass(TimetableRules.class)
              .withRandomSeed(7L)
              .withTerminationConfig(new TerminationConfig().withStepCountLimit(8_000)));

  @Test
  void sixty_courses_over_eight_rooms_and_fourteen_weeks_meet_every_hard_rule() {
    var planned = PLANNERS.buildSolver().solve(Classes.aTerm(1, 60, 8));

    assertThat(planned.score().hardScore()).isZero();
    assertThat(planned.blocks()).allMatch(block -> block.slot() != null && block.room() != null);
  }

  @Test
  void planning_is_better_than_one_course_after_the_other() {
    var planned = PLANNERS.buildSolver().solve(GreedyTimetable.fill(Classes.aTerm(2, 60, 8)));
    var greedy = GreedyTimetable.fill(Classes.aTerm(2, 60, 8));
    SolutionManager<Timetable, HardSoftScore> scores = SolutionManager.create(PLANNERS);
    var greedyScore = scores.update(greedy);

    assertThat(planned.score()).isGreaterThan(greedyScore);
  }

  @Test
  void what_was_put_somewhere_by_hand_stays_there() {
    var term = Classes.aTerm(3, 20, 4);
    var block = term.blocks().getFirst();
    var slot = block.slots().getLast();
    var room = term.rooms().getLast();
    block.put(slot, room, true);

    var planned = PLANNERS.buildSolver().solve(term);

    var same =
        planned.blocks().stream().filter(each -> each.id().equals(block.id())).findFirst().get();
    assertThat(same.slot()).isEqualTo(slot);
    assertThat(same.room()).isEqualTo(room);
  }
}
