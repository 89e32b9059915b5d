package io.boyuan.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets many do something at the same moment. */
public final class Race {

  private Race() {}

  /**
   * Runs a race: all contenders wait for the start, then run at once.
   *
   * @param contenders how many
   * @param attempt what each does, by number from 0
   * @param <T> what each comes back with
   * @return results in the order of the numbers
   */
  public static <T> List<T> run(int contenders, IntFunction<Callable<T>> attempt) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<T>>(contenders);
      for (int i = 0; i < contenders; i++) {
        var contender = attempt.apply(i);
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return contender.call();
                }));
      }
      start.countDown();
      var results = new ArrayList<T>(contenders);
      for (var future : running) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The race was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A contender failed", e.getCause());
    }
  }
}
