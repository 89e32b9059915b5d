package io.boyuan.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The outbox as the one relay of the database sees it. The connection holds the lock that makes it
 * the one; when it breaks, lock and reading end together.
 */
final class OutboxTable implements AutoCloseable {

  /** Any number will do; it is the same in every service, and each has a database of its own. */
  private static final long LOCK = 0x6f7574626f78L;

  // Oldest first, so that a batch never leaves out an aggregate's older fact; inside the batch by
  // the aggregate's own version, since commit order and seq order are not the same.
  private static final String NEXT =
      """
      select seq, event_id, aggregate_id, aggregate_version, topic, type, data, traceparent,
             occurred_at
      from (select * from outbox order by seq limit ?) oldest
      order by aggregate_version, seq
      """;

  private final Connection connection;

  private OutboxTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Becomes the relay of this database if there is none.
   *
   * @return the table, or null when another process is the relay
   */
  static OutboxTable acquire(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      row.next();
      if (!row.getBoolean(1)) {
        return null;
      }
      // A deletion lost in a crash publishes a fact again, and consumers are used to that.
      statement.execute("set synchronous_commit = off");
      return new OutboxTable(connection);
    }
  }

  List<Waiting> next(int limit) throws SQLException {
    try (var select = connection.prepareStatement(NEXT)) {
      select.setInt(1, limit);
      var waiting = new ArrayList<Waiting>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          waiting.add(
              new Waiting(
                  row.getLong(1),
                  row.getObject(2, UUID.class),
                  row.getObject(3, UUID.class),
                  row.getLong(4),
                  row.getString(5),
                  row.getString(6),
                  row.getString(7),
                  row.getString(8),
                  row.getObject(9, OffsetDateTime.class).toInstant()));
        }
      }
      return waiting;
    }
  }

  void delete(List<Waiting> published) throws SQLException {
    try (var delete = connection.prepareStatement("delete from outbox where seq = any (?)")) {
      Object[] numbers = published.stream().map(Waiting::seq).toArray();
      delete.setArray(1, connection.createArrayOf("bigint", numbers));
      delete.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    if (connection.isValid(1)) {
      try (var statement = connection.createStatement()) {
        statement.execute("reset synchronous_commit");
        statement.execute("select pg_advisory_unlock(" + LOCK + ")");
      }
    }
  }

  /** A fact that waits to be published. */
  record Waiting(
      long seq,
      UUID eventId,
      UUID aggregateId,
      long aggregateVersion,
      String topic,
      String type,
      String data,
      String traceparent,
      Instant occurredAt) {}
}
