package io.boyuan.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.boyuan.platform.trace.Traceparent;
import io.opentelemetry.context.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A CloudEvent as it came from Kafka.
 *
 * @param eventId its id, or one made of its position when it has no valid one
 * @param type its type, empty when it has none
 * @param subject the aggregate's id
 * @param time when it happened, null when that is not known
 * @param data its data, JSON
 * @param traceparent the trace it belongs to, may be null
 */
record ReceivedFact(
    UUID eventId, String type, String subject, Instant time, String data, String traceparent) {

  static ReceivedFact of(ConsumerRecord<String, byte[]> message) {
    String type = header(message, "ce_type");
    return new ReceivedFact(
        eventIdOf(message),
        type == null ? "" : type,
        message.key(),
        timeOf(message),
        message.value() == null ? "" : new String(message.value(), UTF_8),
        header(message, Traceparent.NAME));
  }

  /** What the fact came of; where it tells of nothing, what is being done with it. */
  Context cause() {
    return traceparent == null ? Context.current() : Traceparent.read(traceparent);
  }

  private static UUID eventIdOf(ConsumerRecord<String, byte[]> message) {
    String id = header(message, "ce_id");
    if (id != null && id.length() == 36) {
      try {
        return UUID.fromString(id);
      } catch (IllegalArgumentException notAnId) {
        return idOfPosition(message);
      }
    }
    return idOfPosition(message);
  }

  private static Instant timeOf(ConsumerRecord<String, byte[]> message) {
    String time = header(message, "ce_time");
    try {
      return time == null ? null : OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  private static UUID idOfPosition(ConsumerRecord<String, byte[]> message) {
    String position = message.topic() + "/" + message.partition() + "/" + message.offset();
    return UUID.nameUUIDFromBytes(position.getBytes(UTF_8));
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }
}
