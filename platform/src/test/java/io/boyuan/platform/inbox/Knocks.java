package io.boyuan.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.platform.notes.Knock;
import io.boyuan.platform.testing.Broker;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Knocks as another service tells them, and as no service should. */
public final class Knocks implements AutoCloseable {

  private static final String TOPIC = "boyuan.other";

  private final KafkaProducer<String, String> producer;

  public Knocks(Broker broker) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());
  }

  static String aText() {
    return "knock-" + UUID.randomUUID();
  }

  static String jsonOf(UUID door, String text) {
    return "{\"doorId\":\"%s\",\"aggregateVersion\":1,\"text\":\"%s\"}".formatted(door, text);
  }

  UUID knock(String text) {
    return knock(UUID.randomUUID(), UUID.randomUUID(), text);
  }

  UUID knock(UUID eventId, UUID door, String text) {
    return send(eventId, door.toString(), jsonOf(door, text));
  }

  UUID send(UUID eventId, String key, String data) {
    sendRaw(key, Map.of("ce_id", eventId.toString(), "ce_type", Knock.TYPE), data);
    return eventId;
  }

  /** A knock that came of something: the place in its trace. */
  public String knockWithin(String traceparent) {
    String event = UUID.randomUUID().toString();
    var door = UUID.randomUUID();
    sendRaw(
        door.toString(),
        Map.of("ce_id", event, "ce_type", Knock.TYPE, "traceparent", traceparent),
        jsonOf(door, aText()));
    return event;
  }

  void sendRaw(String key, Map<String, String> headers, String data) {
    var message = new ProducerRecord<>(TOPIC, key, data);
    headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    try {
      producer.send(message).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
