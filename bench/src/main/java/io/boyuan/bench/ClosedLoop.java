package io.boyuan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** So many clients, each doing the same thing again as soon as it is done, for a fixed time. */
final class ClosedLoop {

  private static final long LONGEST_MICROS = 60_000_000;
  private static final int DIGITS = 3;
  private static final Duration WINDOW = Duration.ofSeconds(10);
  private static final int MOST_WINDOWS = 18;

  /** A window counts as faster when it is so by this factor; less is noise. */
  private static final double GAIN = 1.03;

  private ClosedLoop() {}

  /**
   * How a warm-up went.
   *
   * @param length how long it took
   * @param perSecond how many were done in a second of its best window
   */
  record Warmth(Duration length, double perSecond) {}

  /** What one client does, again and again. */
  @FunctionalInterface
  interface Client {

    /** Does it once. */
    void act() throws Exception;
  }

  /**
   * Acts until it gets no faster: a JVM that runs day and night is measured as it is by day, not in
   * its first minute.
   *
   * @param clients one for each that acts at once
   * @return how long it took, and how fast it became
   */
  static Warmth warmUp(List<? extends Client> clients)
      throws InterruptedException, ExecutionException {
    double best = 0;
    int windows = 0;
    for (int withoutGain = 0; withoutGain < 2 && windows < MOST_WINDOWS; windows++) {
      double rate = measure(clients, WINDOW).perSecond();
      withoutGain = rate < best * GAIN ? withoutGain + 1 : 0;
      best = Math.max(best, rate);
    }
    return new Warmth(WINDOW.multipliedBy(windows), best);
  }

  /**
   * Measures.
   *
   * @param clients one for each that acts at once
   * @param length how long to measure
   * @return rate and latencies
   */
  static Figure measure(List<? extends Client> clients, Duration length)
      throws InterruptedException, ExecutionException {
    long begin = System.nanoTime();
    long end = begin + length.toNanos();
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      List<Future<Histogram>> running = new ArrayList<>();
      for (Client client : clients) {
        running.add(threads.submit(() -> loop(client, end)));
      }
      var all = new Histogram(LONGEST_MICROS, DIGITS);
      for (var one : running) {
        all.add(one.get());
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      return new Figure(all.getTotalCount() / seconds, all);
    }
  }

  /**
   * Lets each client act so many times.
   *
   * @param clients one for each that acts at once
   * @param times how often each acts
   * @return rate and latencies
   */
  static Figure times(List<? extends Client> clients, int times)
      throws InterruptedException, ExecutionException {
    long begin = System.nanoTime();
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      List<Future<Histogram>> running = new ArrayList<>();
      for (Client client : clients) {
        running.add(threads.submit(() -> repeat(client, times)));
      }
      var all = new Histogram(LONGEST_MICROS, DIGITS);
      for (var one : running) {
        all.add(one.get());
      }
      return new Figure(all.getTotalCount() / ((System.nanoTime() - begin) / 1e9), all);
    }
  }

  private static Histogram repeat(Client client, int times) throws Exception {
    var latencies = new Histogram(LONGEST_MICROS, DIGITS);
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      client.act();
      latencies.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - start) / 1000));
    }
    return latencies;
  }

  private static Histogram loop(Client client, long end) throws Exception {
    var latencies = new Histogram(LONGEST_MICROS, DIGITS);
    for (long start = System.nanoTime(); start < end; ) {
      client.act();
      long now = System.nanoTime();
      latencies.recordValue(Math.min(LONGEST_MICROS, (now - start) / 1000));
      start = now;
    }
    return latencies;
  }
}
