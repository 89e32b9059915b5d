package io.boyuan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * From verification to points: so many records a second are verified, and for each the time is
 * taken from the coordinator's answer until the points are committed in the other service's
 * database, where any reader sees them.
 */
final class PointsVisible {

  private static final Duration GIVE_UP = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofMillis(5);

  /** By the index ledger_entry_from, so that looking costs the suite little. */
  private static final String LATEST =
      """
      select source_id from ledger_entry
      where from_account = (select id from points_account
                            where community_code = 'boyuan' and kind = 'ISSUED')
      order by at desc, id desc limit 200
      """;

  private final Connection booking;
  private final Verification verification;

  PointsVisible(Connection booking, Verification verification) {
    this.booking = booking;
    this.verification = verification;
  }

  /** Waits until all these have earned, so that nothing earlier is in the way. */
  void awaitAllOf(Collection<UUID> records) throws SQLException {
    long end = System.nanoTime() + GIVE_UP.toNanos();
    try (var select =
        booking.prepareStatement(
            "select count(*) from ledger_entry where reason = 'SERVICE' and source_id = any (?)")) {
      select.setArray(1, booking.createArrayOf("uuid", records.toArray()));
      while (count(select) < records.size()) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("Points for %d records".formatted(count(select)));
        }
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      }
    }
  }

  /**
   * Verifies at a steady rate, whether or not the suite keeps up.
   *
   * @param records what to verify
   * @param perSecond how many in a second
   * @return from answer to points
   */
  Figure measure(List<UUID> records, int perSecond)
      throws SQLException, InterruptedException, ExecutionException {
    try (var thread = Executors.newSingleThreadExecutor()) {
      var seen = thread.submit(() -> watch(Set.copyOf(records)));
      long begin = System.nanoTime();
      List<Long> answered = verifyAtRate(records, perSecond);
      double seconds = (System.nanoTime() - begin) / 1e9;
      Map<UUID, Long> visible = seen.get();
      if (visible.size() < records.size()) {
        throw new IllegalStateException(
            "Points for %d of %d records".formatted(visible.size(), records.size()));
      }
      var latencies = new Histogram(GIVE_UP.toMillis() * 1000, 3);
      for (int i = 0; i < records.size(); i++) {
        long nanos = visible.get(records.get(i)) - answered.get(i);
        latencies.recordValue(Math.max(0, nanos) / 1000);
      }
      return new Figure(records.size() / seconds, latencies);
    }
  }

  private List<Long> verifyAtRate(List<UUID> records, int perSecond) {
    long begin = System.nanoTime();
    var answers = new ArrayList<CompletableFuture<Long>>();
    for (int i = 0; i < records.size(); i++) {
      waitUntil(begin + i * 1_000_000_000L / perSecond);
      answers.add(verification.answered(records.get(i)));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  /** When the entry for each record was first seen. */
  private Map<UUID, Long> watch(Set<UUID> expected) throws SQLException {
    var seen = new HashMap<UUID, Long>();
    long end = System.nanoTime() + GIVE_UP.toNanos();
    try (var latest = booking.prepareStatement(LATEST)) {
      while (seen.size() < expected.size() && System.nanoTime() < end) {
        look(latest, expected, seen);
        LockSupport.parkNanos(LOOK_EVERY.toNanos());
      }
    }
    return seen;
  }

  private static void look(PreparedStatement latest, Set<UUID> expected, Map<UUID, Long> seen)
      throws SQLException {
    try (var row = latest.executeQuery()) {
      long now = System.nanoTime();
      while (row.next()) {
        UUID record = row.getObject(1, UUID.class);
        if (expected.contains(record)) {
          seen.putIfAbsent(record, now);
        }
      }
    }
  }

  private static int count(PreparedStatement select) throws SQLException {
    try (var row = select.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void waitUntil(long nanoTime) {
    for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
