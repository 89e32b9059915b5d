package io.boyuan.partnership.webhooksending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Sends what is due to one webhook, one event after the other, until one fails or the turn has
 * lasted long enough. No transaction is open while the receiver is waited for.
 */
@ApplicationScoped
class SendInTurn {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Of many that wait for receivers, so few are at the database, which others need as well. */
  private static final int AT_DATABASE = 6;

  private final Semaphore database = new Semaphore(AT_DATABASE);
  private final Turns turns;
  private final PostEvent post;
  private final KeepOutcome outcomes;
  private final Clock clock;

  @Inject
  SendInTurn(Turns turns, PostEvent post, KeepOutcome outcomes, Clock clock) {
    this.turns = turns;
    this.post = post;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /**
   * Uses a turn.
   *
   * @param goesOn asked before each event
   */
  void run(Turn turn, BooleanSupplier goesOn) {
    long begin = System.nanoTime();
    while (goesOn.getAsBoolean() && System.nanoTime() - begin < LONGEST.toNanos()) {
      var due = atDatabase(() -> turns.next(turn));
      if (due.isEmpty()) {
        break;
      }
      var outcome = post.to(URI.create(due.get().url()), headers(due.get()), due.get().body());
      if (!atDatabase(() -> outcomes.of(turn, due.get(), outcome))) {
        return;
      }
    }
    atDatabase(
        () -> {
          turns.end(turn);
          return true;
        });
  }

  private <T> T atDatabase(Supplier<T> work) {
    database.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      database.release();
    }
  }

  private Map<String, String> headers(Due due) {
    var now = clock.instant();
    String id = due.event().toString();
    var headers = new HashMap<String, String>();
    headers.put("Content-Type", "application/cloudevents+json; charset=utf-8");
    headers.put("User-Agent", "Boyuan-Webhooks/1");
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put("webhook-signature", Signature.of(due.secrets(), id, now, due.body()));
    return headers;
  }
}
