package io.boyuan.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.boyuan.contracts.Fact;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;

/** Lets each handler see each fact once: the mark and the effect are one transaction. */
@ApplicationScoped
class Inbox {

  private static final String MARK =
      "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";

  private final AgroalDataSource database;
  private final ObjectMapper mapper;

  @Inject
  Inbox(AgroalDataSource database, ObjectMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  /**
   * Lets a fact take effect, unless it has.
   *
   * @throws UnreadableFactException when its data is not what the contract says
   */
  <F extends Fact> void deliver(ReceivedFact received, FactHandler<F> handler) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (isNew(handler.name(), received.eventId())) {
                handler.handle(read(received, handler.shape()));
              }
            });
  }

  private <F extends Fact> F read(ReceivedFact received, Class<F> shape) {
    try {
      F fact = mapper.readValue(received.data(), shape);
      if (fact == null) {
        throw new UnreadableFactException(received.type() + " has no data", null);
      }
      return fact;
    } catch (JsonProcessingException e) {
      throw new UnreadableFactException(received.type() + ": " + e.getOriginalMessage(), e);
    }
  }

  private boolean isNew(String consumer, UUID eventId) {
    try (var connection = database.getConnection();
        var mark = connection.prepareStatement(MARK)) {
      mark.setString(1, consumer);
      mark.setObject(2, eventId);
      return mark.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new InboxAwayException(e);
    }
  }

  /** The fact will never be readable, however often it is tried. */
  static final class UnreadableFactException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFactException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  /** The mark could not be set. */
  static final class InboxAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InboxAwayException(Throwable cause) {
      super("The inbox cannot be written", cause);
    }
  }
}
