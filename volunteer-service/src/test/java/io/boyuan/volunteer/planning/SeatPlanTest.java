package io.boyuan.volunteer.planning;

import static io.boyuan.volunteer.planning.Sending.HERE;
import static io.boyuan.volunteer.planning.Sending.MONDAY;
import static io.boyuan.volunteer.planning.Sending.northOf;
import static io.boyuan.volunteer.planning.Sending.someone;
import static io.boyuan.volunteer.planning.Sending.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.boyuan.volunteer.catalogue.Urgency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Orders of a week are planned together. */
class SeatPlanTest {

  private static final SolverFactory<SeatPlan> PLANNERS =
      SolverFactory.create(
          new SolverConfig()
              .withSolutionClass(SeatPlan.class)
              .withEntityClasses(Seat.class)
              .withConstraintProviderClass(SendingRules.class)
              .withRandomSeed(7L)
              .withTerminationConfig(
                  new TerminationConfig()
                      .withStepCountLimit(3_000)
                      .withSpentLimit(Duration.ofSeconds(5))));
  private static final List<Urgency> URGENCIES =
      List.of(Urgency.NORMAL, Urgency.SOON, Urgency.URGENT);
  private static final SolutionManager<SeatPlan, HardMediumSoftScore> SCORES =
      SolutionManager.create(PLANNERS);

  @Test
  void a_plan_keeps_every_rule_fills_more_than_greed_and_no_more_than_can_be() {
    var greedy = GreedyPlan.fill(aWeek(3));
    var greedyScore = SCORES.update(greedy);
    int greedyFilled = greedy.filled();
    int most = MostFilled.of(greedy);

    var planned = PLANNERS.buildSolver().solve(Exchange.fill(greedy));

    assertThat(planned.score().hardScore()).isZero();
    assertThat(greedyScore.hardScore()).isZero();
    assertThat(planned.score()).isGreaterThan(greedyScore);
    assertThat(planned.filled()).isBetween(greedyFilled, most);
  }

  @Test
  void two_are_sent_apart_where_greed_would_leave_a_place_empty() {
    var both = someone().able("first-aid").here();
    var other = someone().from(northOf(HERE, 4_000)).here();
    var easy = wanted().pressing(Urgency.SOON).from(both, other).free();
    var hard = wanted().needing("first-aid").from(both).free();
    var plan = new SeatPlan(new ArrayList<>(List.of(easy, hard)));
    assertThat(GreedyPlan.fill(plan).filled()).isEqualTo(1);
    assertThat(MostFilled.of(plan)).isEqualTo(2);

    var planned = PLANNERS.buildSolver().solve(Exchange.fill(plan));

    assertThat(planned.filled()).isEqualTo(2);
    assertThat(planned.score().hardScore()).isZero();
  }

  @Test
  void who_accepted_stays_and_who_is_asked_stays_unless_for_a_reason() {
    var lin = someone().from(northOf(HERE, 5_000)).here();
    var near = someone().here();
    var order = wanted().from(lin, near).there();
    var seats =
        new ArrayList<Seat>(
            List.of(
                Seat.accepted(
                    UUID.randomUUID(), wanted().on(MONDAY.plusDays(1)).from(near).there(), near),
                Seat.asked(UUID.randomUUID(), order, lin)));

    var planned = PLANNERS.buildSolver().solve(GreedyPlan.fill(new SeatPlan(seats)));

    assertThat(planned.seats().get(0).person()).isEqualTo(near);
    assertThat(planned.seats().get(1).person()).isEqualTo(lin);
  }

  @Test
  void every_rule_has_its_words() {
    for (var rule : SendingRule.values()) {
      var told = SendingWords.of(List.of(new Reason(rule, UUID.randomUUID(), 1500)));
      assertThat(told).hasSize(2).allMatch(words -> !words.zh().isBlank() && !words.en().isBlank());
    }
  }

  private static SeatPlan aWeek(long seed) {
    var random = new Random(seed);
    var people = new ArrayList<Sendable>();
    for (int i = 0; i < 60; i++) {
      var one = someone().atMost(2).from(northOf(HERE, random.nextInt(6_000)));
      for (var day : DayOfWeek.values()) {
        if (random.nextInt(3) == 0) {
          one.ready(day, "08:00", random.nextBoolean() ? "12:00" : "20:00");
        }
      }
      one.ready(DayOfWeek.SUNDAY, "00:00", "00:01");
      if (random.nextInt(4) == 0) {
        one.able("first-aid");
      }
      if (random.nextBoolean()) {
        one.in(random.nextBoolean() ? "wzu-1" : "wmu-1");
      }
      people.add(one.served(random.nextInt(900)).here());
    }
    var seats = new ArrayList<Seat>();
    for (int i = 0; i < 30; i++) {
      int hour = 8 + random.nextInt(8);
      var order =
          wanted()
              .on(MONDAY.plusDays(random.nextInt(6)))
              .at("%02d:00".formatted(hour), "%02d:00".formatted(hour + 2))
              .pressing(URGENCIES.get(random.nextInt(3)))
              .from(people);
      if (random.nextInt(4) == 0) {
        order.needing("first-aid");
      }
      var there = order.there();
      for (int place = 0; place < 1 + random.nextInt(7); place++) {
        seats.add(Seat.free(UUID.randomUUID(), there));
      }
    }
    return new SeatPlan(seats);
  }
}
