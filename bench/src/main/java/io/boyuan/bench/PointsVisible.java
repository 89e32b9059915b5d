package io.boyuan.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * From verification to points: so many records a second are verified through the gateway, and for
 * each the time is taken from the coordinator's answer until the points are committed in the other
 * service's database, where any reader sees them.
 */
final class PointsVisible {

  private static final Duration GIVE_UP = Duration.ofSeconds(30);
  private static final int WARM_UP = 1_000;
  private static final int WARM_UP_PER_SECOND = 100;
  private static final Duration LOOK_EVERY = Duration.ofMillis(2);

  private final HttpClient http;
  private final URI gateway;
  private final String coordinator;

  PointsVisible(HttpClient http, URI gateway, String coordinator) {
    this.http = http;
    this.gateway = gateway;
    this.coordinator = coordinator;
  }

  Figure measure(Connection volunteer, Connection booking, int perSecond, Duration length)
      throws SQLException, InterruptedException, ExecutionException {
    int measured = Math.toIntExact(perSecond * length.toSeconds());
    List<UUID> records = pendingRecords(volunteer, WARM_UP + measured);
    Map<UUID, Long> answered = new ConcurrentHashMap<>();
    try (var thread = Executors.newSingleThreadExecutor()) {
      var seen = thread.submit(() -> watch(booking, records.size()));
      verifyAtRate(records.subList(0, WARM_UP), WARM_UP_PER_SECOND, answered);
      long begin = System.nanoTime();
      verifyAtRate(records.subList(WARM_UP, records.size()), perSecond, answered);
      double seconds = (System.nanoTime() - begin) / 1e9;
      Map<UUID, Long> visible = seen.get();
      if (visible.size() < records.size()) {
        throw new IllegalStateException(
            "points for %d of %d records".formatted(visible.size(), records.size()));
      }
      var latencies = new Histogram(GIVE_UP.toMillis() * 1000, 3);
      for (UUID record : records.subList(WARM_UP, records.size())) {
        long nanos = visible.get(record) - answered.get(record);
        latencies.recordValue(Math.max(0, nanos) / 1000);
      }
      return new Figure(measured / seconds, latencies);
    }
  }

  private void verifyAtRate(List<UUID> records, int perSecond, Map<UUID, Long> answered) {
    long begin = System.nanoTime();
    var sent = new ArrayList<CompletableFuture<Void>>();
    for (int i = 0; i < records.size(); i++) {
      waitUntil(begin + i * 1_000_000_000L / perSecond);
      UUID record = records.get(i);
      sent.add(
          http.sendAsync(verification(record), BodyHandlers.ofString())
              .thenAccept(response -> note(response, record, answered)));
    }
    CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
  }

  private static void note(HttpResponse<String> response, UUID record, Map<UUID, Long> answered) {
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    answered.put(record, System.nanoTime());
  }

  private HttpRequest verification(UUID record) {
    return HttpRequest.newBuilder(
            gateway.resolve("/api/volunteer/v1/service-records/" + record + "/verification"))
        .header("Authorization", "Bearer " + coordinator)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{}"))
        .build();
  }

  /** When the entry for each record was first seen. */
  private static Map<UUID, Long> watch(Connection booking, int expected) throws SQLException {
    var seen = new HashMap<UUID, Long>();
    long end = System.nanoTime() + GIVE_UP.toNanos() * 2;
    try (var select =
        booking.prepareStatement(
            "select source_id from ledger_entry where reason = 'SERVICE' and at > now() - interval '3 s'"
                + " and to_account in (select id from points_account where kind = 'PERSON')")) {
      while (seen.size() < expected && System.nanoTime() < end) {
        look(select, seen);
        LockSupport.parkNanos(LOOK_EVERY.toNanos());
      }
    }
    return seen;
  }

  private static void look(PreparedStatement select, Map<UUID, Long> seen) throws SQLException {
    try (var row = select.executeQuery()) {
      long now = System.nanoTime();
      while (row.next()) {
        seen.putIfAbsent(row.getObject(1, UUID.class), now);
      }
    }
  }

  private static void waitUntil(long nanoTime) {
    for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** Records of as many volunteers, checked out and waiting, as the service itself writes them. */
  private static List<UUID> pendingRecords(Connection volunteer, int count) throws SQLException {
    try (var insert = volunteer.prepareStatement(PENDING)) {
      insert.setInt(1, count);
      var records = new ArrayList<UUID>();
      try (var row = insert.executeQuery()) {
        while (row.next()) {
          records.add(row.getObject(1, UUID.class));
        }
      }
      return records;
    }
  }

  private static final String PENDING =
      """
      with a as (
        insert into activity (id, title, category, community_code, created_by, created_at, version)
        values (uuidv7(), '测量', 'CIVILITY_PATROL', 'boyuan', uuidv7(), now(), 0) returning id),
      p as (
        insert into post (id, activity_id, ordinal, name, category, capacity)
        select uuidv7(), a.id, 0, '测量', 'CIVILITY_PATROL', 10000 from a returning id, activity_id),
      s as (
        insert into shift (id, activity_id, post_id, activity_title, post_name, category,
          community_code, starts_at, ends_at, capacity, check_in_secret, version)
        select uuidv7(), p.activity_id, p.id, '测量', '测量', 'CIVILITY_PATROL', 'boyuan',
          now() - interval '3 h', now() - interval '1 h', 10000, '', 0 from p
        returning id, activity_id, starts_at, ends_at),
      u as (
        insert into sign_up (id, shift_id, volunteer_id, volunteer_name, status, queue_number,
          starts_at, ends_at, attended, created_at, version)
        select uuidv7(), s.id, gen_random_uuid(), '测量', 'CONFIRMED', n, s.starts_at, s.ends_at,
          true, now(), 0 from s, generate_series(1, ?) n
        returning id, shift_id, volunteer_id)
      insert into service_record (id, sign_up_id, shift_id, activity_id, volunteer_id,
        volunteer_name, community_code, category, shift_starts_at, shift_ends_at, status, source,
        checked_in_at, checked_out_at, minutes, version)
      select uuidv7(), u.id, u.shift_id, s.activity_id, u.volunteer_id, '测量', 'boyuan',
        'CIVILITY_PATROL', s.starts_at, s.ends_at, 'PENDING', 'SCANNED', s.starts_at, s.ends_at,
        120, 0 from u join s on s.id = u.shift_id
      returning id
      """;
}
