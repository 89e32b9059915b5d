package io.boyuan.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.http.TraceContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** Lets each hearer see each fact once: the mark and the effect are one transaction. */
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
   * Lets facts take effect that have not, all in one transaction.
   *
   * @throws HeardFact.UnreadableFactException when the data of one is not what the contract says
   */
  void deliver(Collection<Delivery> deliveries) {
    QuarkusTransaction.requiringNew().run(() -> deliveries.forEach(this::deliverOne));
  }

  private void deliverOne(Delivery delivery) {
    var fact = delivery.fact();
    var hearer = delivery.hearer();
    TraceContext.resume(fact.traceparent());
    if (isNew(hearer.name(), fact.eventId())) {
      hearer.hear(new HeardFact(fact, mapper));
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

  /** The mark could not be set. */
  static final class InboxAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InboxAwayException(Throwable cause) {
      super("The inbox cannot be written", cause);
    }
  }
}
