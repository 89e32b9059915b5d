package io.boyuan.grid.round;

import io.boyuan.platform.database.OneByOne;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Flags rounds that nobody began until their end and grace, and closes those that nobody ended, at
 * their planned end (G4).
 */
@ApplicationScoped
class CloseRounds {

  private static final Logger LOG = Logger.getLogger(CloseRounds.class);
  private static final int PORTION = 200;

  /** Who walks may be slow. */
  private static final Duration FORGOTTEN = Duration.ofHours(12);

  private final Rounds rounds;
  private final Clock clock;

  @Inject
  CloseRounds(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  @Scheduled(
      every = "5m",
      delayed = "35s",
      identity = "close-rounds",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void all() {
    var now = clock.instant();
    close(RoundStatus.PLANNED, now, (id, round) -> rounds.miss(id));
    close(
        RoundStatus.STARTED,
        now.minus(FORGOTTEN),
        (id, round) -> rounds.finish(id, endOf(round), true));
  }

  /** Its planned end, unless it began later than that. */
  private static Instant endOf(RoundView round) {
    return round.startedAt().isAfter(round.endsAt()) ? round.startedAt() : round.endsAt();
  }

  private void close(RoundStatus status, Instant until, BiConsumer<UUID, RoundView> closing) {
    var due = rounds.overdue(status, until, PORTION);
    while (!due.isEmpty()
        && OneByOne.each(
            due,
            id ->
                rounds
                    .holding(id)
                    .filter(round -> round.status() == status)
                    .ifPresent(round -> closing.accept(id, round)),
            (id, e) -> LOG.errorf(e, "Round %s could not be closed", id))) {
      due = rounds.overdue(status, until, PORTION);
    }
  }
}
