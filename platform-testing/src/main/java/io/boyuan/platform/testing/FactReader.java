package io.boyuan.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears the facts of a topic from its begin, as another service would. */
public final class FactReader implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final KafkaConsumer<String, String> consumer;
  private final List<HeardFact> heard = new ArrayList<>();

  /**
   * A reader of its own, which shares nothing with any other.
   *
   * @param broker where to read
   * @param topic what to read
   */
  public FactReader(Broker broker, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                "reader-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "metadata.max.age.ms",
                500),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(List.of(topic));
  }

  /**
   * The facts about an aggregate, in the order they are heard.
   *
   * @param aggregate the aggregate's id
   * @param atLeast for how many to wait
   * @return all that were heard by then
   */
  public List<HeardFact> about(UUID aggregate, int atLeast) {
    long limit = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < limit) {
      var found = heard.stream().filter(fact -> fact.key().equals(aggregate.toString())).toList();
      if (found.size() >= atLeast) {
        return found;
      }
      consumer.poll(Duration.ofMillis(200)).forEach(message -> heard.add(HeardFact.of(message)));
    }
    throw new AssertionError(
        "Of %d facts about %s these came within %s: %s"
            .formatted(atLeast, aggregate, LIMIT, heard));
  }

  @Override
  public void close() {
    consumer.close();
  }

  /**
   * A fact as it travels.
   *
   * @param key the aggregate's id
   * @param headers the CloudEvents attributes and the trace
   * @param data the fact, JSON
   */
  public record HeardFact(String key, Map<String, String> headers, String data) {

    static HeardFact of(ConsumerRecord<String, String> message) {
      var headers = new LinkedHashMap<String, String>();
      message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
      return new HeardFact(message.key(), headers, message.value());
    }

    /**
     * The CloudEvents type.
     *
     * @return the attribute {@code type}
     */
    public String type() {
      return headers.get("ce_type");
    }

    /**
     * The version of the aggregate after the fact.
     *
     * @return the attribute {@code aggregateversion}
     */
    public long aggregateVersion() {
      return Long.parseLong(headers.get("ce_aggregateversion"));
    }
  }
}
