package io.boyuan.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.boyuan.contracts.Fact;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.trace.Traceparent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a use case puts the facts that its transaction makes true. They are published after the
 * commit, and never without it.
 */
@ApplicationScoped
public class Outbox {

  /** In bytes: Kafka takes records of one megabyte; the rest is room for headers. */
  private static final int LONGEST_DATA = 900_000;

  private static final String INSERT =
      """
      insert into outbox
        (event_id, aggregate_id, aggregate_version, topic, type, data, traceparent, occurred_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final OutboxRelay relay;
  private final ObjectMapper mapper;
  private final Ids ids;
  private final Clock clock;

  @Inject
  Outbox(
      AgroalDataSource database,
      TransactionSynchronizationRegistry transaction,
      OutboxRelay relay,
      ObjectMapper mapper,
      Ids ids,
      Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.relay = relay;
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Tells a fact to all who listen, if the current transaction commits.
   *
   * @param fact what the transaction makes true
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(Fact fact) {
    toldSoFar().add(new Told(fact, Traceparent.current()));
  }

  @SuppressWarnings("unchecked")
  private List<Told> toldSoFar() {
    var told = (List<Told>) transaction.getResource(Outbox.class);
    if (told == null) {
      told = new ArrayList<>();
      transaction.putResource(Outbox.class, told);
      transaction.registerInterposedSynchronization(new Writing(told));
    }
    return told;
  }

  private void write(List<Told> told) throws SQLException {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      for (var each : told) {
        var fact = each.fact();
        insert.setObject(1, ids.next());
        insert.setObject(2, fact.aggregate());
        insert.setLong(3, fact.aggregateVersion());
        insert.setString(4, fact.topic());
        insert.setString(5, fact.type());
        insert.setString(6, dataOf(fact));
        insert.setString(7, each.traceparent());
        insert.setObject(8, now);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private String dataOf(Fact fact) {
    try {
      String data = mapper.writeValueAsString(fact);
      int bytes = data.getBytes(UTF_8).length;
      if (bytes > LONGEST_DATA) {
        throw new IllegalArgumentException(fact.type() + " is too long: " + bytes);
      }
      return data;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(fact.type() + " cannot be written as JSON", e);
    }
  }

  /** A fact, and the trace it belongs to. */
  private record Told(Fact fact, String traceparent) {}

  /** All facts of a transaction are written in one go, at its end. */
  private final class Writing implements Synchronization {

    private final List<Told> told;

    Writing(List<Told> told) {
      this.told = told;
    }

    @Override
    public void beforeCompletion() {
      try {
        write(told);
      } catch (SQLException e) {
        throw new IllegalStateException("The facts could not be written", e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
