package io.boyuan.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.platform.trace.Traceparent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends facts to Kafka as CloudEvents 1.0 in binary mode. */
@ApplicationScoped
class Publisher {

  private static final Logger LOG = Logger.getLogger(Publisher.class);

  private final Map<String, Object> settings;
  private final String source;
  private final Tracer tracer;
  private KafkaProducer<String, String> producer;

  @Inject
  Publisher(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "quarkus.application.name") String service,
      Tracer tracer) {
    this.tracer = tracer;
    source = "/" + service;
    // Where Kafka is, and how one proves to it who one is; the rest is ours.
    settings = new HashMap<>(kafka);
    settings.putAll(
        Map.of(
            "client.id", service + "-outbox",
            "acks", "all",
            "enable.idempotence", true,
            "linger.ms", 0,
            "max.block.ms", 5_000,
            "request.timeout.ms", 5_000,
            "delivery.timeout.ms", 30_000,
            "reconnect.backoff.max.ms", 500,
            "retry.backoff.max.ms", 500));
  }

  /**
   * Sends facts and waits until Kafka has them all.
   *
   * @return those that Kafka has; with what is left the caller tries again
   */
  List<OutboxTable.Waiting> publish(List<OutboxTable.Waiting> facts) throws InterruptedException {
    var sent = new ArrayList<Sent>(facts.size());
    try {
      for (var fact : facts) {
        sent.add(send(fact));
      }
    } catch (InterruptException e) {
      Thread.currentThread().interrupt();
    } catch (KafkaException e) {
      LOG.warnf("Kafka takes no facts: %s", e.getMessage());
    }
    var published = new ArrayList<OutboxTable.Waiting>(facts.size());
    for (var each : sent) {
      try {
        each.taken().get();
        published.add(each.fact());
      } catch (ExecutionException e) {
        each.span().setStatus(StatusCode.ERROR);
        LOG.warnf("Fact %s is not published: %s", each.fact().eventId(), e.getCause());
      } finally {
        each.span().end();
      }
    }
    return published;
  }

  private Sent send(OutboxTable.Waiting fact) {
    var span =
        tracer
            .spanBuilder("send " + fact.topic())
            .setSpanKind(SpanKind.PRODUCER)
            .setParent(Traceparent.read(fact.traceparent()))
            .setAttribute("messaging.system", "kafka")
            .setAttribute("messaging.operation.type", "send")
            .setAttribute("messaging.destination.name", fact.topic())
            .setAttribute("messaging.message.id", fact.eventId().toString())
            .setAttribute("cloudevents.event_type", fact.type())
            .startSpan();
    try {
      return new Sent(fact, span, producer().send(recordOf(fact, span)));
    } catch (KafkaException e) {
      span.setStatus(StatusCode.ERROR).end();
      throw e;
    }
  }

  private KafkaProducer<String, String> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
    return producer;
  }

  private ProducerRecord<String, String> recordOf(OutboxTable.Waiting fact, Span span) {
    String subject = fact.aggregateId().toString();
    var message = new ProducerRecord<>(fact.topic(), subject, fact.data());
    message
        .headers()
        .add("ce_specversion", "1.0".getBytes(UTF_8))
        .add("ce_id", fact.eventId().toString().getBytes(UTF_8))
        .add("ce_source", source.getBytes(UTF_8))
        .add("ce_type", fact.type().getBytes(UTF_8))
        .add("ce_subject", subject.getBytes(UTF_8))
        .add("ce_time", fact.occurredAt().toString().getBytes(UTF_8))
        .add("ce_aggregateversion", Long.toString(fact.aggregateVersion()).getBytes(UTF_8))
        .add("content-type", "application/json".getBytes(UTF_8));
    var traceparent = Traceparent.of(Context.root().with(span));
    if (traceparent != null) {
      message.headers().add(Traceparent.NAME, traceparent.getBytes(UTF_8));
    }
    return message;
  }

  @PreDestroy
  void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(2));
    }
  }

  /** A fact on its way, until Kafka has taken it. */
  private record Sent(OutboxTable.Waiting fact, Span span, Future<RecordMetadata> taken) {}
}
