package io.boyuan.partnership.timetable;

import ai.timefold.solver.core.api.solver.SolverManager;
import io.boyuan.partnership.timetabling.GreedyTimetable;
import io.boyuan.partnership.timetabling.Timetable;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * The planner at work on one timetable, after the request that asked for it was answered. It begins
 * from where one course after the other was put, so it is never worse than that.
 */
@ApplicationScoped
class PlanInBackground {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final SolverManager<Timetable, UUID> planners;
  private final Timetables timetables;
  private final Clock clock;

  @Inject
  PlanInBackground(SolverManager<Timetable, UUID> planners, Timetables timetables, Clock clock) {
    this.planners = planners;
    this.timetables = timetables;
    this.clock = clock;
  }

  void start(UUID timetableId, Timetable timetable) {
    planners
        .solveBuilder()
        .withProblemId(timetableId)
        .withProblem(GreedyTimetable.fill(timetable))
        .withFinalBestSolutionEventConsumer(event -> keepAsPlanned(timetableId, event.solution()))
        .withExceptionHandler(this::fail)
        .run();
  }

  private void keepAsPlanned(UUID timetableId, Timetable planned) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                keep(
                    timetableId,
                    planned,
                    planned.score().hardScore(),
                    planned.score().softScore()));
  }

  /** Keeps what was planned, unless it was discarded meanwhile, or given up. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(UUID timetableId, Timetable planned, int hard, int soft) {
    boolean isWanted =
        timetables
            .holding(timetableId)
            .filter(timetable -> timetable.status() == TimetableStatus.PLANNING)
            .isPresent();
    if (isWanted) {
      planned
          .blocks()
          .forEach(
              block -> timetables.put(block.id(), block.slot(), block.room().id(), block.pinned()));
      timetables.planned(timetableId, hard, soft, clock.instant());
    }
  }

  private void fail(UUID timetableId, Throwable e) {
    Log.errorf(e, "Planning failed: timetable %s", timetableId);
    QuarkusTransaction.requiringNew().run(() -> timetables.planningFailed(timetableId));
  }

  /** Of planning that ended with the process it ran in. */
  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void giveUpWhatWasAbandoned() {
    int abandoned = timetables.abandon(clock.instant().minus(LONGEST));
    if (abandoned > 0) {
      Log.warnf("Planning was given up: timetables=%d", abandoned);
    }
  }
}
