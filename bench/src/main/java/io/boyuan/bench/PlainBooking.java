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
    "space", "booking", "points_account", "ledger_entry", "outbox", "idempotency_key"
  };

  private final Connection connection;
  private final BookingGround ground;
  private final UUID holder;
  private final UUID spent;
  private final PreparedStatement takeKey;
  private final PreparedStatement holdSpace;
  private final PreparedStatement overlaps;
  private final PreparedStatement book;
  private final PreparedStatement debit;
  private final PreparedStatement enter;
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
    holdSpace = connection.prepareStatement("select * from space where id = ? for no key update");
    overlaps =
        connection.prepareStatement(
            "select starts_at, ends_at from booking where space_id = ? and status <> 'CANCELLED'"
                + " and starts_at > ? and starts_at < ? and ends_at > ? order by starts_at");
    book =
        connection.prepareStatement(
            "insert into booking (attendees, community_code, created_at, ends_at, holder_id,"
                + " holder_name, points, redeemed_at, refunded, space_id, starts_at, status,"
                + " version, id) values (1, 'bench', now(), ?, ?, 'bench', 1, null, 0, ?, ?,"
                + " 'CONFIRMED', 0, ?)");
    debit =
        connection.prepareStatement(
            "update points_account set balance = balance - 1, version = version + 1"
                + " where holder_id = ? and kind = 'PERSON' and balance >= 1"
                + " returning id, balance, version");
    enter =
        connection.prepareStatement(
            "insert into ledger_entry (id, from_account, to_account, points, reason, source_id,"
                + " community_code, at) values (?, ?, ?, 1, 'BOOKING', ?, 'bench', now())"
                + " on conflict (reason, source_id) do nothing");
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
    read(holdSpace, slot.space());
    overlaps.setObject(2, slot.startsAt().minusSeconds(86_400).atOffset(ZoneOffset.UTC));
    overlaps.setObject(3, slot.endsAt().atOffset(ZoneOffset.UTC));
    overlaps.setObject(4, slot.startsAt().atOffset(ZoneOffset.UTC));
    read(overlaps, slot.space());
    book.setObject(1, slot.endsAt().atOffset(ZoneOffset.UTC));
    book.setObject(2, holder);
    book.setObject(3, slot.space());
    book.setObject(4, slot.startsAt().atOffset(ZoneOffset.UTC));
    book.setObject(5, id);
    book.executeUpdate();
    UUID account = read(debit, holder);
    enter.setObject(1, UUID.randomUUID());
    enter.setObject(2, account);
    enter.setObject(3, spent);
    enter.setObject(4, id);
    enter.executeUpdate();
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

  private static UUID read(PreparedStatement statement, UUID first) throws SQLException {
    statement.setObject(1, first);
    try (var row = statement.executeQuery()) {
      return row.next() && row.getMetaData().getColumnName(1).equals("id")
          ? row.getObject(1, UUID.class)
          : null;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
