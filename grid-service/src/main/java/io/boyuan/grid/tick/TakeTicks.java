package io.boyuan.grid.tick;

import io.boyuan.grid.round.OnRound;
import io.boyuan.grid.round.RoundStatus;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes what a phone ticked, at once or all of it after it was offline (G4). What comes in after
 * the round was over is marked so, and a round that seemed missed was walked after all.
 */
@ApplicationScoped
class TakeTicks {

  private static final Duration LATEST = Duration.ofDays(7);

  private final OnRound onRound;
  private final Ticks ticks;
  private final Caller caller;
  private final Clock clock;

  @Inject
  TakeTicks(OnRound onRound, Ticks ticks, Caller caller, Clock clock) {
    this.onRound = onRound;
    this.ticks = ticks;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Takes ticks.
   *
   * @param id a round that the caller walks
   * @param sent what their phone sent
   * @return what became of each
   * @throws Problem 403 {@code not-your-round}, 404, 409 {@code round-cancelled}, {@code
   *     too-early-to-start}, {@code ticks-too-late}
   */
  @Transactional
  List<TickOutcome> take(UUID id, List<TickPlan> sent) {
    var round = onRound.walked(id);
    var now = clock.instant();
    if (round.status() == RoundStatus.CANCELLED) {
      throw Problem.conflict("round-cancelled");
    }
    boolean isLate = round.isOver();
    if (isLate && now.isAfter(round.endsAt().plus(LATEST))) {
      throw Problem.conflict("ticks-too-late").with("days", LATEST.toDays());
    }
    if (round.status() == RoundStatus.PLANNED) {
      onRound.begin(round, now);
    }
    var spots = ticks.spots(id);
    var outcomes = new ArrayList<TickOutcome>();
    for (var tick : sent) {
      outcomes.add(new TickOutcome(tick.id(), taken(id, tick, spots, isLate, now)));
    }
    boolean isAnyTaken =
        outcomes.stream().anyMatch(each -> each.outcome() == TickOutcome.Kind.TAKEN);
    if (isAnyTaken && round.status() == RoundStatus.MISSED) {
      onRound.walkedAfterAll(id);
    } else if (isAnyTaken) {
      onRound.touch(id);
    }
    return outcomes;
  }

  private TickOutcome.Kind taken(
      UUID id, TickPlan tick, Map<UUID, Spot> spots, boolean isLate, Instant now) {
    var spot = spots.get(tick.checkpointId());
    if (spot == null) {
      return TickOutcome.Kind.UNKNOWN_CHECKPOINT;
    }
    var refused = spot.refused(tick);
    if (refused != null) {
      return refused;
    }
    return ticks.add(id, tick, spot.where(tick, isLate), caller.id(), now)
        ? TickOutcome.Kind.TAKEN
        : TickOutcome.Kind.REPEATED;
  }

  @Transactional
  Page<TickView> of(UUID id, PageRequest request) {
    return ticks.of(onRound.read(id).id(), request);
  }
}
