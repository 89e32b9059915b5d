package io.boyuan.grid.round;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Who is assigned to a round begins and ends it (G4). */
@ApplicationScoped
class WalkRound {

  private final Rounds rounds;
  private final OnRound onRound;
  private final Caller caller;
  private final Clock clock;

  @Inject
  WalkRound(Rounds rounds, OnRound onRound, Caller caller, Clock clock) {
    this.rounds = rounds;
    this.onRound = onRound;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Begins a round; whoever of them begins first.
   *
   * @param id the round
   * @return the round
   * @throws Problem 403 {@code not-your-round}, 404, 409 {@code round-over}, {@code
   *     too-early-to-start}
   */
  @Transactional
  RoundView start(UUID id) {
    var round = onRound.walked(id);
    if (round.status() == RoundStatus.STARTED) {
      return round;
    }
    onRound.begin(round, clock.instant());
    return rounds.byId(id).orElseThrow();
  }

  /**
   * Ends a round; what was not ticked is named.
   *
   * @param id the round
   * @return the round
   * @throws Problem 403 {@code not-your-round}, 404, 409 {@code round-not-started}, {@code
   *     round-over}
   */
  @Transactional
  RoundView finish(UUID id) {
    var round = onRound.walked(id);
    if (round.status() == RoundStatus.PLANNED) {
      throw Problem.conflict("round-not-started");
    }
    if (round.status() != RoundStatus.STARTED) {
      throw Problem.conflict("round-over");
    }
    rounds.finish(id, clock.instant(), false);
    return rounds.byId(id).orElseThrow();
  }

  @Transactional
  RoundView byId(UUID id) {
    return onRound.read(id);
  }

  @Transactional
  Page<RoundView> of(String community, String grid, Instant from, PageRequest request) {
    onRound.requireReads(community);
    return rounds.of(community, grid, from == null ? Instant.EPOCH : from, request);
  }

  @Transactional
  Page<RoundView> mine(PageRequest request) {
    return rounds.walkedBy(caller.id(), request);
  }
}
