package io.boyuan.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends facts to Kafka as another service would: CloudEvents 1.0 in binary mode. */
public final class FactSender implements AutoCloseable {

  private final KafkaProducer<String, String> producer;

  /**
   * A sender.
   *
   * @param broker where to send
   */
  public FactSender(Broker broker) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());
  }

  /**
   * Sends one and waits until Kafka has it.
   *
   * @param topic where to
   * @param type CloudEvents type
   * @param eventId its id; the same id is the same event
   * @param key the aggregate's id
   * @param data JSON, or whatever a broken sender would send
   */
  public void send(String topic, String type, UUID eventId, UUID key, String data) {
    var message = new ProducerRecord<>(topic, key.toString(), data);
    message
        .headers()
        .add("ce_specversion", "1.0".getBytes(UTF_8))
        .add("ce_id", eventId.toString().getBytes(UTF_8))
        .add("ce_type", type.getBytes(UTF_8))
        .add("ce_source", "/test".getBytes(UTF_8));
    try {
      producer.send(message).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka did not take the event", e.getCause());
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
