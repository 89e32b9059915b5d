package io.boyuan.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.gateway.GatewaySettings;
import io.boyuan.gateway.Part;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads the facts of all services as they come, on a thread of its own. Every gateway reads them
 * all, from a while ago, and commits nothing; without Kafka it waits and the rest of the gateway
 * works.
 */
@Singleton
final class FactReader {

  private static final Logger LOG = Logger.getLogger(FactReader.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration LOOK_FOR_PARTITIONS = Duration.ofSeconds(10);
  private static final Duration REST = Duration.ofSeconds(2);
  private static final Set<String> TOPICS =
      Arrays.stream(Part.values())
          .map(part -> "boyuan." + part.context())
          .collect(Collectors.toUnmodifiableSet());

  private final GatewaySettings.Stream settings;
  private final Map<String, Object> kafka;
  private final RecentHappenings recent;
  private final LiveStream stream;
  private final Clock clock;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private volatile Consumer<String, byte[]> consumer;
  private volatile boolean ends;

  FactReader(
      GatewaySettings settings,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      RecentHappenings recent,
      LiveStream stream,
      Clock clock) {
    this.clock = clock;
    this.settings = settings.stream();
    this.kafka = new HashMap<>(kafka);
    this.recent = recent;
    this.stream = stream;
  }

  void begin(@Observes StartupEvent started) {
    if (settings.enabled()) {
      Thread.ofPlatform().name("facts").daemon().start(this::read);
    }
  }

  void end(@Observes ShutdownEvent stopping) {
    ends = true;
    var reading = consumer;
    if (reading != null) {
      reading.wakeup();
    }
  }

  private void read() {
    while (!ends) {
      try (var opened = open();
          var admin = Admin.create(asked())) {
        consumer = opened;
        follow(opened, admin);
      } catch (WakeupException e) {
        LOG.debug("Reading of facts ends");
      } catch (KafkaException e) {
        LOG.warnf("Facts are not read: %s", e.getMessage());
        rest();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.error("Facts are not read for a moment", e);
        rest();
      }
    }
  }

  private Consumer<String, byte[]> open() {
    var all = new HashMap<>(kafka);
    all.put("client.id", "gateway-stream");
    all.put("enable.auto.commit", false);
    all.put("auto.offset.reset", "earliest");
    all.put("default.api.timeout.ms", 10_000);
    all.put("reconnect.backoff.max.ms", 2_000);
    all.put("metadata.max.age.ms", 10_000);
    all.put("key.deserializer", StringDeserializer.class.getName());
    all.put("value.deserializer", ByteArrayDeserializer.class.getName());
    return new KafkaConsumer<>(all);
  }

  private Map<String, Object> asked() {
    var all = new HashMap<>(kafka);
    all.put("client.id", "gateway-which-kafka");
    all.put("request.timeout.ms", 5_000);
    all.put("default.api.timeout.ms", 10_000);
    return all;
  }

  private void follow(Consumer<String, byte[]> reading, Admin admin) throws InterruptedException {
    long looked = System.nanoTime() - LOOK_FOR_PARTITIONS.toNanos();
    var assigned = new HashSet<TopicPartition>();
    while (!ends) {
      if (System.nanoTime() - looked >= LOOK_FOR_PARTITIONS.toNanos()) {
        looked = System.nanoTime();
        if (isAnother(admin)) {
          next.clear();
          return;
        }
        takeUpNew(reading, assigned);
      }
      if (assigned.isEmpty()) {
        Thread.sleep(POLL);
        continue;
      }
      for (var fact : reading.poll(POLL)) {
        hear(fact);
      }
    }
  }

  /** Whether this is no longer the Kafka that was read before. */
  private boolean isAnother(Admin admin) throws InterruptedException {
    try {
      var id = admin.describeCluster().clusterId().get();
      return recent.readFrom("%08x".formatted(id.hashCode()), stream::readsFrom);
    } catch (ExecutionException e) {
      throw new KafkaException("Kafka does not say which it is", e.getCause());
    }
  }

  private void takeUpNew(Consumer<String, byte[]> reading, Set<TopicPartition> assigned) {
    var found =
        reading.listTopics().entrySet().stream()
            .filter(topic -> TOPICS.contains(topic.getKey()))
            .flatMap(topic -> topic.getValue().stream().map(FactReader::partitionOf))
            .filter(partition -> !assigned.contains(partition))
            .toList();
    if (found.isEmpty()) {
      return;
    }
    assigned.addAll(found);
    reading.assign(assigned);
    var begins = begins(reading, found);
    for (var partition : found) {
      long from = next.computeIfAbsent(partition, begins::get);
      recent.begin(Source.of(partition), from);
      reading.seek(partition, from);
    }
  }

  private Map<TopicPartition, Long> begins(
      Consumer<String, byte[]> reading, List<TopicPartition> found) {
    long since = clock.instant().minus(settings.readBack()).toEpochMilli();
    var bySince =
        reading.offsetsForTimes(
            found.stream().collect(Collectors.toMap(each -> each, each -> since)));
    var begins = new HashMap<>(reading.endOffsets(found));
    bySince.forEach(
        (partition, offset) -> {
          if (offset != null) {
            begins.put(partition, offset.offset());
          }
        });
    return begins;
  }

  private void hear(ConsumerRecord<String, byte[]> fact) {
    var partition = new TopicPartition(fact.topic(), fact.partition());
    next.put(partition, fact.offset() + 1);
    var type = fact.headers().lastHeader("ce_type");
    recent.add(
        Source.of(partition),
        fact.offset(),
        eventId ->
            type == null || fact.value() == null
                ? null
                : Told.of(
                        Source.of(partition),
                        fact.offset(),
                        new String(type.value(), UTF_8),
                        fact.value(),
                        eventId)
                    .orElse(null),
        stream::tell);
  }

  private static TopicPartition partitionOf(PartitionInfo info) {
    return new TopicPartition(info.topic(), info.partition());
  }

  private static void rest() {
    try {
      Thread.sleep(REST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
