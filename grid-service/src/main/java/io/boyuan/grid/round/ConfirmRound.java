package io.boyuan.grid.round;

import io.boyuan.contracts.grid.DutyConfirmed;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Staff who did not walk it themselves confirm a round, so that it counts as service (G3, G4). */
@ApplicationScoped
class ConfirmRound {

  private final Rounds rounds;
  private final OnRound onRound;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ConfirmRound(
      Rounds rounds, OnRound onRound, Outbox outbox, AuditTrail trail, Caller caller, Clock clock) {
    this.rounds = rounds;
    this.onRound = onRound;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Confirms a round.
   *
   * @param id the round
   * @param absent who was assigned and did not walk
   * @return the round
   * @throws Problem 403 {@code other-community}, {@code own-round}, 404, 409 {@code
   *     round-not-finished}, {@code round-confirmed}
   */
  @Transactional
  RoundView confirm(UUID id, List<UUID> absent) {
    var round = onRound.managed(id);
    if (round.isWalkedBy(caller.id())) {
      throw Problem.forbidden("own-round");
    }
    if (round.status() != RoundStatus.FINISHED) {
      throw Problem.conflict("round-not-finished");
    }
    if (round.confirmedAt() != null) {
      throw Problem.conflict("round-confirmed");
    }
    absent.forEach(person -> rounds.relieve(id, person));
    rounds.confirm(id, caller.id(), clock.instant());
    tell(rounds.byId(id).orElseThrow());
    trail.record(
        Decision.of(round.communityCode(), "confirm-round", "patrol-round", id)
            .with("absent", absent.size()));
    return rounds.byId(id).orElseThrow();
  }

  /** What a phone sent afterwards may leave no minute, which is no service. */
  private void tell(RoundView round) {
    int minutes = round.minutesServed();
    if (minutes == 0) {
      return;
    }
    for (var duty : rounds.duties(round.id())) {
      outbox.tell(
          new DutyConfirmed(
              duty.id(),
              0,
              DutyConfirmed.Kind.PATROL.name(),
              duty.personId(),
              round.communityCode(),
              round.names().zh(),
              round.startedAt(),
              round.finishedAt(),
              minutes,
              caller.id()));
    }
  }
}
