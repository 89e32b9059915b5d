package io.boyuan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A booking as bare SQL over one connection: the statements that booking-service issues for it, in
 * their order, without anything around them. It works on a copy of the tables whose outbox nobody
 * empties.
 */
final class PlainBooking implements ClosedLoop.Client, AutoCloseable {

  private static final String SCHEMA = "bench";
  private static final String[] TABLES = {
    "space",
    "seat",
    "space_closure",
    "booking",
    "occupancy",
    "points_account",
    "ledger_entry",
    "outbox",
    "idempotency_key"
  };

  private final Connection connection;
  private final BookingGround ground;
  private final UUID holder;
  private final UUID spent;
  private final PreparedStatement takeKey;
  private final PreparedStatement shareSpace;
  private final PreparedStatement misses;
  private final PreparedStatement closures;
  private final PreparedStatement take;
  private final PreparedStatement book;
  private final PreparedStatement pay;
  private final PreparedStatement tell;
  private final PreparedStatement remember;

  PlainBooking(Connection connection, BookingGround ground, UUID holder) throws SQLException {
    this.connection = connection;
    this.ground = ground;
    this.holder = holder;
    execute(connection, "set search_path = " + SCHEMA);
    connection.setAutoCommit(false);
    spent = spentAccount();
    takeKey =
        connection.prepareStatement(
            "insert into idempotency_key (caller_id, key, request_hash) values (?, ?, ?)"
                + " on conflict do nothing");
    shareSpace = connection.prepareStatement("select * from space where id = ? for share");
    misses =
        connection.prepareStatement(
            "select missed_at from booking where holder_id = ? and status = 'MISSED'"
                + " and not excused and missed_at > now() - interval '90 days'"
                + " order by missed_at desc limit 3");
    closures =
        connection.prepareStatement(
            "select id, space_id, starts_at, ends_at, reason, reason_en from space_closure"
                + " where space_id = ? and ends_at > ? and starts_at < ? order by starts_at");
    take =
        connection.prepareStatement(
            """
            with picked as (
              select s.no from seat s
              where s.space_id = ? and s.no between 0 and 0 and not exists (
                select from occupancy o where o.space_id = s.space_id and o.seat = s.no
                  and tstzrange(o.starts_at, o.ends_at) && tstzrange(?, ?))
              order by s.no limit 1 for update of s skip locked)
            insert into occupancy (booking_id, space_id, seat, starts_at, ends_at)
            select ?, ?, no, ?, ? from picked on conflict do nothing returning seat
            """);
    book =
        connection.prepareStatement(
            "insert into booking (attendees, community_code, created_at, changed_at, ends_at,"
                + " holder_id, holder_name, points, seats, space_id, starts_at, status, movements,"
                + " version, id) values (1, 'bench', now(), now(), ?, ?, 'bench', 1, '{0}', ?, ?,"
                + " 'CONFIRMED', 1, 0, ?)");
    pay =
        connection.prepareStatement(
            """
            with changed as (
              update points_account a set balance = balance - 1, debited = debited + 1,
                last_at = greatest(now(), last_at + interval '1 microsecond'), version = version + 1
              where a.holder_id = ? and a.kind = 'PERSON' and balance >= 1 and owed = 0
              returning a.id, a.balance - a.owed as visible, a.version, a.last_at),
            entered as (
              insert into ledger_entry (id, from_account, to_account, points, reason, source_id,
                part, community_code, at, from_balance)
              select ?, id, ?, 1, 'BOOKING', ?, 0, 'bench', last_at, visible from changed)
            select id, visible, version from changed
            """);
    tell =
        connection.prepareStatement(
            "insert into outbox (event_id, aggregate_id, aggregate_version, topic, type, data,"
                + " traceparent, occurred_at) values (?, ?, 0, 'boyuan.booking',"
                + " 'boyuan.booking.booking-changed.v1', ?, null, now())");
    remember =
        connection.prepareStatement(
            "update idempotency_key set status = 201, location = ?, body = ?"
                + " where caller_id = ? and key = ?");
  }

  /** Copies the tables, their indexes and checks, and what was prepared for the benchmark. */
  static void copyTables(Connection booking) throws SQLException {
    dropTables(booking);
    execute(booking, "create schema " + SCHEMA);
    for (String table : TABLES) {
      execute(
          booking,
          "create table %1$s.%2$s (like public.%2$s including all)".formatted(SCHEMA, table));
    }
    execute(
        booking,
        "insert into bench.space select * from public.space where community_code = 'bench'");
    execute(
        booking,
        "insert into bench.seat select s.* from public.seat s join bench.space b on b.id = s.space_id");
    execute(
        booking,
        "alter table bench.occupancy add foreign key (space_id, seat) references bench.seat,"
            + " add foreign key (booking_id) references bench.booking"
            + " deferrable initially deferred");
    execute(booking, "insert into bench.points_account select * from public.points_account");
    execute(booking, "alter table bench.booking add foreign key (space_id) references bench.space");
    execute(
        booking,
        "alter table bench.ledger_entry add foreign key (from_account) references bench.points_account,"
            + " add foreign key (to_account) references bench.points_account");
  }

  static void dropTables(Connection booking) throws SQLException {
    execute(booking, "drop schema if exists " + SCHEMA + " cascade");
  }

  @Override
  public void act() throws SQLException {
    var slot = ground.next();
    var id = UUID.randomUUID();
    String key = id.toString();
    String answer = "{\"id\":\"" + id + "\",\"status\":\"CONFIRMED\",\"points\":1}".repeat(4);
    takeKey.setObject(1, holder);
    takeKey.setString(2, key);
    takeKey.setBytes(3, new byte[32]);
    takeKey.executeUpdate();
    var startsAt = slot.startsAt().atOffset(ZoneOffset.UTC);
    var endsAt = slot.endsAt().atOffset(ZoneOffset.UTC);
    read(shareSpace, slot.space());
    read(misses, holder);
    read(closures, slot.space(), startsAt, endsAt);
    read(take, slot.space(), startsAt, endsAt, id, slot.space(), startsAt, endsAt);
    read(pay, holder, UUID.randomUUID(), spent, id);
    book.setObject(1, endsAt);
    book.setObject(2, holder);
    book.setObject(3, slot.space());
    book.setObject(4, startsAt);
    book.setObject(5, id);
    book.executeUpdate();
    for (int fact = 0; fact < 2; fact++) {
      tell.setObject(1, UUID.randomUUID());
      tell.setObject(2, id);
      tell.setString(3, answer);
      tell.addBatch();
    }
    tell.executeBatch();
    remember.setString(1, "/api/booking/v1/bookings/" + id);
    remember.setString(2, answer);
    remember.setObject(3, holder);
    remember.setString(4, key);
    remember.executeUpdate();
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private UUID spentAccount() throws SQLException {
    try (var select =
            connection.prepareStatement(
                "select id from points_account where community_code = 'bench' and kind = 'SPENT'");
        var row = select.executeQuery()) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private static void read(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    try (var row = statement.executeQuery()) {
      row.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
