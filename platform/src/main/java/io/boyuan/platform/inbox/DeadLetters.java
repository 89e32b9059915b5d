package io.boyuan.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.database.DatabaseRefusal;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The facts that could not be handled, until an admin has them handled again. */
@ApplicationScoped
public class DeadLetters {

  private static final String COLUMNS =
      "id, consumer, event_id, type, aggregate_id, data, reason, failed_at, replayed_at";

  /** In characters, of which each takes six bytes at most once it is JSON. */
  private static final int LONGEST_TOLD = 50_000;

  private final AgroalDataSource database;
  private final Outbox outbox;
  private final Inbox inbox;
  private final Instance<FactHandler<?>> handlers;
  private final Ids ids;
  private final Clock clock;
  private final String context;

  @Inject
  DeadLetters(
      AgroalDataSource database,
      Outbox outbox,
      Inbox inbox,
      Instance<FactHandler<?>> handlers,
      Ids ids,
      Clock clock,
      @ConfigProperty(name = "boyuan.context") String context) {
    this.database = database;
    this.outbox = outbox;
    this.inbox = inbox;
    this.handlers = handlers;
    this.ids = ids;
    this.clock = clock;
    this.context = context;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void bury(Delivery<?> delivery, String reason) {
    var fact = delivery.fact();
    String consumer = delivery.handler().name();
    var id = ids.next();
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into dead_letter (id, consumer, event_id, type, aggregate_id, data,"
                    + " reason, failed_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (consumer, event_id) do nothing")) {
      insert.setObject(1, id);
      insert.setString(2, consumer);
      insert.setObject(3, fact.eventId());
      insert.setString(4, fact.type());
      insert.setString(5, fact.subject() == null ? null : storable(fact.subject()));
      insert.setString(6, storable(fact.data()));
      insert.setString(7, storable(reason));
      insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
      if (insert.executeUpdate() == 1) {
        outbox.tell(
            new DeadLettered(
                id,
                context,
                consumer,
                fact.eventId(),
                fact.type(),
                shortened(fact.data()),
                shortened(reason)));
      }
    } catch (SQLException e) {
      throw new Inbox.InboxAwayException(e);
    }
  }

  /**
   * What waits to be replayed, oldest first.
   *
   * @param request which page
   * @return one page
   */
  @Transactional
  public Page<DeadLetter> waiting(PageRequest request) {
    var after = request.after(Cursor.START);
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select "
                    + COLUMNS
                    + " from dead_letter where replayed_at is null"
                    + " and (failed_at, id) > (?, ?) order by failed_at, id limit ?")) {
      select.setObject(1, after.at().atOffset(ZoneOffset.UTC));
      select.setObject(2, after.id());
      select.setInt(3, request.rows());
      var letters = new ArrayList<DeadLetter>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          letters.add(letterOf(row));
        }
      }
      return Page.of(letters, request, letter -> new Cursor(letter.failedAt(), letter.id()));
    } catch (SQLException e) {
      throw new Inbox.InboxAwayException(e);
    }
  }

  /**
   * Has a fact handled again, now that the cause was mended.
   *
   * @param id the dead letter
   * @return the dead letter, replayed
   * @throws Problem 404 when there is none, 409 {@code replay-failed} when it fails again
   */
  public DeadLetter replay(UUID id) {
    var letter = find(id);
    var fact =
        new ReceivedFact(
            letter.eventId(), letter.type(), letter.aggregateId(), letter.data(), null);
    var handler =
        handlers.stream()
            .filter(known -> known.name().equals(letter.consumer()))
            .findFirst()
            .orElseThrow(() -> Problem.conflict("replay-failed").with("reason", "no handler"));
    try {
      inbox.deliver(List.of(new Delivery<>(fact, handler)));
    } catch (RuntimeException e) {
      if (DatabaseRefusal.willPass(e)) {
        throw e;
      }
      throw Problem.conflict("replay-failed").with("reason", String.valueOf(e.getMessage()));
    }
    return markReplayed(letter);
  }

  private DeadLetter find(UUID id) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("select " + COLUMNS + " from dead_letter where id = ?")) {
      select.setObject(1, id);
      try (var row = select.executeQuery()) {
        if (!row.next()) {
          throw Problem.notFound();
        }
        return letterOf(row);
      }
    } catch (SQLException e) {
      throw new Inbox.InboxAwayException(e);
    }
  }

  private DeadLetter markReplayed(DeadLetter letter) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update dead_letter set replayed_at = coalesce(replayed_at, ?) where id = ?"
                    + " returning "
                    + COLUMNS)) {
      update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      update.setObject(2, letter.id());
      try (var row = update.executeQuery()) {
        row.next();
        return letterOf(row);
      }
    } catch (SQLException e) {
      throw new Inbox.InboxAwayException(e);
    }
  }

  private static DeadLetter letterOf(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getObject(3, UUID.class),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        instantOf(row.getObject(8, OffsetDateTime.class)),
        instantOf(row.getObject(9, OffsetDateTime.class)));
  }

  private static Instant instantOf(OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /** What the operators are told fits a record of Kafka, whatever came; the letter has it all. */
  private static String shortened(String text) {
    return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD);
  }

  /** PostgreSQL keeps every character but the one of code zero. */
  private static String storable(String text) {
    return text.replace('\u0000', '\uFFFD');
  }
}
