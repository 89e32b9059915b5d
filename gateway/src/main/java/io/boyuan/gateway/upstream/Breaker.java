package io.boyuan.gateway.upstream;

import io.vertx.core.AsyncResult;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.StreamResetException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps requests from a service that is away, so that callers hear at once what they would hear
 * anyway after a wait. It opens when so many requests in a row found nobody or no answer in time;
 * from then on one request in a while tries, and when that is answered, all pass again. An answer
 * of any status shows that the service is there. What the gateway or the caller broke off shows
 * nothing.
 */
final class Breaker {

  /** Whether requests pass. */
  enum State {
    /** All pass. */
    CLOSED,
    /** None passes, but for one in a while. */
    OPEN
  }

  private final int failuresToOpen;
  private final long openNanos;
  private final LongSupplier nanos;
  private int failures;
  private volatile State state = State.CLOSED;
  private long triedAt;

  Breaker(int failuresToOpen, Duration openFor, LongSupplier nanos) {
    this.failuresToOpen = failuresToOpen;
    this.openNanos = openFor.toNanos();
    this.nanos = nanos;
  }

  State state() {
    return state;
  }

  /** Whether a request may try; each yes while it is open is a probe. */
  boolean letsPass() {
    return state == State.CLOSED || isTimeForProbe();
  }

  private synchronized boolean isTimeForProbe() {
    if (state == State.CLOSED) {
      return true;
    }
    long now = nanos.getAsLong();
    if (now - triedAt < openNanos) {
      return false;
    }
    triedAt = now;
    return true;
  }

  /** What came of a request that passed. */
  void hear(AsyncResult<HttpClientResponse> outcome) {
    if (outcome.succeeded()) {
      answered();
    } else {
      failed(outcome.cause());
    }
  }

  /** No connection, or no answer on it. */
  void failed(Throwable cause) {
    if (!(cause instanceof StreamResetException)
        && !(cause instanceof ConnectionPoolTooBusyException)) {
      countFailure();
    }
  }

  private synchronized void answered() {
    failures = 0;
    state = State.CLOSED;
  }

  private synchronized void countFailure() {
    failures++;
    if (failures >= failuresToOpen) {
      state = State.OPEN;
      triedAt = nanos.getAsLong();
    }
  }
}
