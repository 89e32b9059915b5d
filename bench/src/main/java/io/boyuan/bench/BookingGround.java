package io.boyuan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Spaces to book and points to pay with, in a community {@code bench} of their own. Every booking
 * takes the next free half hour of one of them, so none is refused.
 */
final class BookingGround {

  /** The community the benchmark leaves its traces in; the ledger forgets nothing. */
  static final String COMMUNITY = "bench";

  private static final int SPACES = 32;
  private static final long POINTS = 1_000_000;
  private static final Duration SLOT = Duration.ofMinutes(30);

  private final List<UUID> spaces = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private final Instant first =
      Clock.systemUTC().instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(2));

  /** Opens fresh spaces and gives each holder points, balanced as the ledger wants it. */
  static BookingGround prepare(Connection booking, List<UUID> holders) throws SQLException {
    var ground = new BookingGround();
    booking.setAutoCommit(false);
    for (int i = 0; i < SPACES; i++) {
      ground.spaces.add(openSpace(booking));
    }
    UUID issued = houseAccount(booking, "ISSUED");
    houseAccount(booking, "SPENT");
    for (UUID holder : holders) {
      givePoints(booking, holder, issued);
    }
    booking.commit();
    booking.setAutoCommit(true);
    return ground;
  }

  /** The next free half hour. */
  Slot next() {
    int number = next.getAndIncrement();
    var start = first.plus(SLOT.multipliedBy(number / SPACES));
    return new Slot(spaces.get(number % SPACES), start, start.plus(SLOT));
  }

  private static UUID openSpace(Connection booking) throws SQLException {
    try (var insert =
        booking.prepareStatement(
            """
            with opened as (
              insert into space (id, code, community_code, kind, name, name_en, capacity,
                                 points_per_hour, opening_hours, created_at, version)
              select uuidv7(), 'bench-' || gen_random_uuid(), ?, 'STUDY_ROOM', '测量', 'Bench', 40, 2,
                     (select jsonb_agg(jsonb_build_object('day', d, 'opens', '00:00', 'closes', '24:00'))
                      from generate_series(1, 7) d), now(), 0
              returning id)
            insert into seat (space_id, no) select id, 0 from opened returning space_id as id
            """)) {
      insert.setString(1, COMMUNITY);
      return idFrom(insert);
    }
  }

  private static UUID houseAccount(Connection booking, String kind) throws SQLException {
    try (var insert =
        booking.prepareStatement(
            """
            insert into points_account (id, kind, community_code) values (uuidv7(), ?, ?)
            on conflict (community_code, kind) where community_code is not null
            do update set version = points_account.version returning id
            """)) {
      insert.setString(1, kind);
      insert.setString(2, COMMUNITY);
      return idFrom(insert);
    }
  }

  private static void givePoints(Connection booking, UUID holder, UUID issued) throws SQLException {
    try (var account =
            booking.prepareStatement(
                """
                insert into points_account (id, kind, holder_id, balance)
                values (uuidv7(), 'PERSON', ?, ?)
                on conflict (holder_id) where kind = 'PERSON'
                do update set balance = points_account.balance + excluded.balance,
                  last_at = now() returning id
                """);
        var entry =
            booking.prepareStatement(
                """
                insert into ledger_entry
                  (id, from_account, to_account, points, reason, source_id, community_code, at,
                   to_balance, expiring, expires_at)
                select uuidv7(), ?, a.id, ?, 'SERVICE', gen_random_uuid(), ?, now(), a.balance, ?,
                  now() + interval '2 years' from points_account a where a.id = ?
                """)) {
      account.setObject(1, holder);
      account.setLong(2, POINTS);
      UUID id = idFrom(account);
      entry.setObject(1, issued);
      entry.setLong(2, POINTS);
      entry.setString(3, COMMUNITY);
      entry.setLong(4, POINTS);
      entry.setObject(5, id);
      entry.executeUpdate();
    }
  }

  private static UUID idFrom(java.sql.PreparedStatement returning) throws SQLException {
    try (var row = returning.executeQuery()) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  /** A half hour of a space. */
  record Slot(UUID space, Instant startsAt, Instant endsAt) {}
}
