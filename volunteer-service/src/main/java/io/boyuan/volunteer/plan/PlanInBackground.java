package io.boyuan.volunteer.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverManager;
import io.boyuan.volunteer.planning.Exchange;
import io.boyuan.volunteer.planning.GreedyPlan;
import io.boyuan.volunteer.planning.MostFilled;
import io.boyuan.volunteer.planning.Seat;
import io.boyuan.volunteer.planning.SeatPlan;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The planner at work on one plan, after the request that asked for it was answered. It begins with
 * what one order after the other makes and an exchange fills up, so it is never worse than that.
 */
@ApplicationScoped
class PlanInBackground {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration LONGEST_QUEUE = Duration.ofHours(1);

  private final SolverManager<SeatPlan, UUID> planners;
  private final SolutionManager<SeatPlan, HardMediumSoftScore> scores;
  private final GatherPlan gather;
  private final KeepPlan keep;
  private final Plans plans;
  private final Clock clock;

  @Inject
  PlanInBackground(
      SolverManager<SeatPlan, UUID> planners,
      SolutionManager<SeatPlan, HardMediumSoftScore> scores,
      GatherPlan gather,
      KeepPlan keep,
      Plans plans,
      Clock clock) {
    this.planners = planners;
    this.scores = scores;
    this.gather = gather;
    this.keep = keep;
    this.plans = plans;
    this.clock = clock;
  }

  void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanStarted started) {
    var id = started.planId();
    planners
        .solveBuilder()
        .withProblemId(id)
        .withProblemFinder(this::read)
        .withFinalBestSolutionEventConsumer(event -> keep(id, event.solution()))
        .withExceptionHandler(this::fail)
        .run();
  }

  /** The planner's own thread reads, so that many plans wait without being held in memory. */
  private SeatPlan read(UUID id) {
    if (!QuarkusTransaction.requiringNew().call(() -> plans.begin(id, clock.instant()))) {
      return new SeatPlan(List.of());
    }
    var plan = GreedyPlan.fill(gather.of(plans.byId(id).orElseThrow()));
    var score = scores.update(plan);
    var orders = plan.seats().stream().map(Seat::order).distinct().toList();
    long volunteers =
        orders.stream().flatMap(order -> order.candidates().stream()).distinct().count();
    var ground =
        new Plans.Ground(
            orders.size(),
            Math.toIntExact(volunteers),
            plan.open(),
            MostFilled.of(plan),
            plan.filled(),
            String.valueOf(score));
    QuarkusTransaction.requiringNew().run(() -> plans.read(id, ground));
    return Exchange.fill(plan);
  }

  private void keep(UUID id, SeatPlan plan) {
    var analysis = scores.analyze(plan);
    QuarkusTransaction.requiringNew().run(() -> keep.propose(id, plan, analysis));
  }

  private void fail(UUID id, Throwable e) {
    Log.errorf(e, "Planning failed: plan %s", id);
    QuarkusTransaction.requiringNew().run(() -> plans.fail(id));
  }

  void stop(UUID id) {
    planners.terminateEarly(id);
  }

  /** Of planning that ended with the process it ran in. */
  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void giveUpWhatWasAbandoned() {
    var now = clock.instant();
    int abandoned = plans.abandon(now.minus(LONGEST), now.minus(LONGEST_QUEUE));
    if (abandoned > 0) {
      Log.warnf("Planning was given up: plans=%d", abandoned);
    }
  }
}
