package io.boyuan.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what other parts of the suite do in their own time. */
final class Waiting {

  private static final long PAUSE = Duration.ofMillis(50).toNanos();

  private Waiting() {}

  /**
   * Asks until the answer is as it should be.
   *
   * @param within how long to ask
   * @param question asked over and over
   * @param isAsWanted what the answer should be
   * @param <T> what is answered
   * @return the answer
   * @throws IllegalStateException when it is not by then
   */
  static <T> T until(Duration within, Supplier<T> question, Predicate<T> isAsWanted) {
    long limit = System.nanoTime() + within.toNanos();
    T answer = question.get();
    while (!isAsWanted.test(answer)) {
      if (System.nanoTime() > limit) {
        throw new IllegalStateException("Not as it should be after " + within + ": " + answer);
      }
      LockSupport.parkNanos(PAUSE);
      answer = question.get();
    }
    return answer;
  }
}
