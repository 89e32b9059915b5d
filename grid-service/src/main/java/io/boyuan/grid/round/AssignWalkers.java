package io.boyuan.grid.round;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Staff say who walks a round; a grid worker takes over for somebody who can't (G4). */
@ApplicationScoped
class AssignWalkers {

  private final Rounds rounds;
  private final OnRound onRound;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  AssignWalkers(Rounds rounds, OnRound onRound, AuditTrail trail, Caller caller, Clock clock) {
    this.rounds = rounds;
    this.onRound = onRound;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Says who walks a round.
   *
   * @param id the round
   * @param walkers all who walk it, none for nobody
   * @return the round
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code round-over}
   */
  @Transactional
  RoundView assign(UUID id, List<RoundView.Walker> walkers) {
    var round = onRound.managed(id);
    requireOpen(round);
    if (walkers.stream().map(RoundView.Walker::personId).distinct().count() != walkers.size()) {
      throw Problem.invalid("walkers", "walker-once");
    }
    round.walkers().stream()
        .filter(walker -> walkers.stream().noneMatch(w -> w.personId().equals(walker.personId())))
        .forEach(walker -> rounds.relieve(id, walker.personId()));
    walkers.forEach(walker -> rounds.assign(round, walker, null, clock.instant()));
    return changed(round, "assign-walkers", null);
  }

  /**
   * Takes over for somebody: the caller, or whom staff name.
   *
   * @param id the round
   * @param from who can't walk it
   * @param named who walks instead, null for the caller
   * @param reason why
   * @return the round
   * @throws Problem 403 {@code other-community}, 404, 409 {@code round-over}, {@code not-assigned},
   *     {@code walks-already}
   */
  @Transactional
  RoundView takeOver(UUID id, UUID from, RoundView.Walker named, String reason) {
    var round = onRound.managed(id);
    requireOpen(round);
    if (!round.isWalkedBy(from)) {
      throw Problem.conflict("not-assigned");
    }
    var self = new RoundView.Walker(caller.id(), caller.name());
    boolean isStaff = caller.is(Roles.COMMUNITY_STAFF) || caller.is(Roles.ADMIN);
    if (!isStaff && named != null && !named.personId().equals(self.personId())) {
      throw Problem.forbidden("not-your-round");
    }
    var walker = named == null ? self : named;
    if (round.isWalkedBy(walker.personId())) {
      throw Problem.conflict("walks-already");
    }
    rounds.relieve(id, from);
    rounds.assign(round, walker, from, clock.instant());
    return changed(round, "take-over-round", reason);
  }

  /**
   * Cancels a round that nobody began.
   *
   * @param id the round
   * @param reason why
   * @return the round
   * @throws Problem 403 {@code other-community}, 404, 409 {@code round-over}, {@code round-started}
   */
  @Transactional
  RoundView cancel(UUID id, String reason) {
    var round = onRound.managed(id);
    requireOpen(round);
    if (round.status() == RoundStatus.STARTED) {
      throw Problem.conflict("round-started");
    }
    rounds.cancel(id, reason);
    return changed(round, "cancel-round", reason);
  }

  private static void requireOpen(RoundView round) {
    if (round.isOver() || round.status() == RoundStatus.CANCELLED) {
      throw Problem.conflict("round-over");
    }
  }

  private RoundView changed(RoundView round, String action, String reason) {
    rounds.touch(round.id());
    trail.record(
        Decision.of(round.communityCode(), action, "patrol-round", round.id()).because(reason));
    return rounds.byId(round.id()).orElseThrow();
  }
}
