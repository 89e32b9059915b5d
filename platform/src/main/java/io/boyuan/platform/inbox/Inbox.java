package io.boyuan.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lets each hearer see each fact once: the mark and the effect are one transaction. */
@ApplicationScoped
class Inbox {

  private static final String MARK =
      "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";

  private final AgroalDataSource database;
  private final ObjectMapper mapper;
  private final Tracer tracer;

  @Inject
  Inbox(AgroalDataSource database, ObjectMapper mapper, Tracer tracer) {
    this.database = database;
    this.mapper = mapper;
    this.tracer = tracer;
  }

  /**
   * Lets facts take effect that have not, all in one transaction.
   *
   * @throws HeardFact.UnreadableFactException when the data of one is not what the contract says
   */
  void deliver(Collection<Delivery> deliveries) {
    var effects = new ArrayList<Span>();
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> deliveries.forEach(delivery -> deliverOne(delivery, effects)));
    } catch (RuntimeException e) {
      effects.forEach(effect -> effect.recordException(e).setStatus(StatusCode.ERROR));
      throw e;
    } finally {
      effects.forEach(Span::end);
    }
  }

  /** What comes of a fact belongs to the trace in which it was told. */
  private void deliverOne(Delivery delivery, List<Span> effects) {
    var fact = delivery.fact();
    var hearer = delivery.hearer();
    var effect = spanOf(fact, hearer.name());
    // It ends with the transaction: before that there is no effect.
    effects.add(effect);
    try (var _ = effect.makeCurrent()) {
      var heard = new HeardFact(fact, mapper);
      if (hearer.wants(heard) && isNew(hearer.name(), fact.eventId())) {
        hearer.hear(heard);
      }
    }
  }

  private Span spanOf(ReceivedFact fact, String hearer) {
    return tracer
        .spanBuilder("process " + fact.type())
        .setSpanKind(SpanKind.CONSUMER)
        .setParent(fact.cause())
        .setAttribute("messaging.system", "kafka")
        .setAttribute("messaging.operation.type", "process")
        .setAttribute("messaging.consumer.group.name", hearer)
        .setAttribute("messaging.message.id", fact.eventId().toString())
        .setAttribute("cloudevents.event_type", fact.type())
        .startSpan();
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
