package io.boyuan.platform.inbox;

import io.boyuan.contracts.Fact;
import java.util.UUID;

/** Tells the operators that a fact could not be handled, on a topic of its own. */
record DeadLettered(
    UUID deadLetterId,
    String context,
    String consumer,
    UUID eventId,
    String eventType,
    String data,
    String reason)
    implements Fact {

  @Override
  public String type() {
    return "boyuan." + context + ".dead-lettered.v1";
  }

  @Override
  public String topic() {
    return "boyuan." + context + ".dead-letter";
  }

  @Override
  public UUID aggregate() {
    return deadLetterId;
  }

  @Override
  public long aggregateVersion() {
    return 1;
  }
}
