package io.boyuan.grid.round;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Who has to do with a round: who walks it, and who looks after it. */
@ApplicationScoped
public class OnRound {

  /** Somebody may be early, but not by a day. */
  private static final Duration EARLY = Duration.ofHours(2);

  private final Rounds rounds;
  private final Caller caller;

  @Inject
  OnRound(Rounds rounds, Caller caller) {
    this.rounds = rounds;
    this.caller = caller;
  }

  /**
   * A round that the caller walks, held until the end of the transaction.
   *
   * @param id the round
   * @return the round
   * @throws Problem 404, 403 {@code not-your-round}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public RoundView walked(UUID id) {
    var round = rounds.holding(id).orElseThrow(Problem::notFound);
    if (!round.isWalkedBy(caller.id())) {
      throw Problem.forbidden("not-your-round");
    }
    return round;
  }

  /**
   * A round that the caller looks after as staff, held until the end of the transaction.
   *
   * @param id the round
   * @return the round
   * @throws Problem 404, 403 {@code other-community}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public RoundView managed(UUID id) {
    var round = rounds.holding(id).orElseThrow(Problem::notFound);
    caller.requireActsFor(round.communityCode());
    return round;
  }

  /**
   * A round that the caller may read: they walk it, they inspect or staff its community, or they
   * are the street.
   *
   * @param id the round
   * @return the round
   * @throws Problem 404, 403 {@code not-your-round}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public RoundView read(UUID id) {
    var round = rounds.byId(id).orElseThrow(Problem::notFound);
    if (!round.isWalkedBy(caller.id()) && !reads(round.communityCode())) {
      throw Problem.forbidden("not-your-round");
    }
    return round;
  }

  /**
   * Begins a planned round.
   *
   * @param round a round that is held until the end of the transaction
   * @param at when it begins
   * @throws Problem 409 {@code round-over}, {@code too-early-to-start}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void begin(RoundView round, Instant at) {
    if (round.status() != RoundStatus.PLANNED) {
      throw Problem.conflict("round-over");
    }
    if (at.isBefore(round.startsAt().minus(EARLY))) {
      throw Problem.conflict("too-early-to-start");
    }
    rounds.start(round.id(), at);
  }

  /**
   * A round that seemed missed was walked, as the phones say that were offline.
   *
   * @param id a round that is held until the end of the transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void walkedAfterAll(UUID id) {
    rounds.walkedAfterAll(id);
  }

  /**
   * Remembers that something of a round changed.
   *
   * @param id a round that is held until the end of the transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void touch(UUID id) {
    rounds.touch(id);
  }

  /**
   * Refuses who may not read the rounds of a community.
   *
   * @param community its code
   * @throws Problem 403 {@code other-community}
   */
  public void requireReads(String community) {
    if (!reads(community)) {
      throw Problem.forbidden("other-community");
    }
  }

  private boolean reads(String community) {
    boolean inspects = caller.is(Roles.GRID_WORKER) || caller.is(Roles.COMMUNITY_STAFF);
    return caller.is(Roles.DISPATCHER)
        || caller.is(Roles.ADMIN)
        || (inspects && caller.actsFor(community));
  }
}
