package io.boyuan.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
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
  private KafkaProducer<String, String> producer;

  @Inject
  Publisher(
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    source = "/" + service;
    settings =
        Map.of(
            "bootstrap.servers", servers,
            "client.id", service + "-outbox",
            "acks", "all",
            "enable.idempotence", true,
            "linger.ms", 0,
            "max.block.ms", 5_000,
            "request.timeout.ms", 5_000,
            "delivery.timeout.ms", 30_000,
            "reconnect.backoff.max.ms", 500,
            "retry.backoff.max.ms", 500);
  }

  /**
   * Sends facts and waits until Kafka has them all.
   *
   * @return those that Kafka has; with what is left the caller tries again
   */
  List<OutboxTable.Waiting> publish(List<OutboxTable.Waiting> facts) throws InterruptedException {
    var sent = new ArrayList<Future<RecordMetadata>>(facts.size());
    try {
      for (var fact : facts) {
        sent.add(producer().send(recordOf(fact)));
      }
    } catch (InterruptException e) {
      Thread.currentThread().interrupt();
    } catch (KafkaException e) {
      LOG.warnf("Kafka takes no facts: %s", e.getMessage());
    }
    var published = new ArrayList<OutboxTable.Waiting>(facts.size());
    for (int i = 0; i < sent.size(); i++) {
      try {
        sent.get(i).get();
        published.add(facts.get(i));
      } catch (ExecutionException e) {
        LOG.warnf("Fact %s is not published: %s", facts.get(i).eventId(), e.getCause());
      }
    }
    return published;
  }

  private KafkaProducer<String, String> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
    return producer;
  }

  private ProducerRecord<String, String> recordOf(OutboxTable.Waiting fact) {
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
    if (fact.traceparent() != null) {
      message.headers().add("traceparent", fact.traceparent().getBytes(UTF_8));
    }
    return message;
  }

  @PreDestroy
  void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(2));
    }
  }
}
