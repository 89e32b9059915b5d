package io.boyuan.partnership.webhookdelivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.boyuan.partnership.webhook.EventType;
import io.boyuan.partnership.webhook.EventTypes;
import io.boyuan.platform.inbox.FactHearer;
import io.boyuan.platform.inbox.HeardFact;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Writes down which webhooks a fact is to be sent to, each with what its university may hear. */
@Singleton
class PassOn extends FactHearer {

  private final Deliveries deliveries;
  private final Event<DeliveriesWaiting> waiting;

  @Inject
  PassOn(Deliveries deliveries, Event<DeliveriesWaiting> waiting) {
    super("webhooks");
    this.deliveries = deliveries;
    this.waiting = waiting;
  }

  @Override
  protected boolean hears(String type) {
    return EventTypes.isOffered(type);
  }

  @Override
  protected boolean wants(HeardFact fact) {
    return isForEveryone(fact) || Concerned.by(fact.as(ObjectNode.class)).isAnybody();
  }

  @Override
  protected void hear(HeardFact fact) {
    var type = EventTypes.named(fact.type()).orElseThrow();
    var data = fact.as(ObjectNode.class);
    var concerned = Concerned.by(data);
    Set<UUID> persons = Set.of();
    if (type.namesPersons()) {
      persons = NamedPersons.ofMembers(data);
    } else {
      NamedPersons.takeOut(data);
    }
    int written = 0;
    var universities = concerned.universities();
    if (concerned.team() != null) {
      deliveries.universityOf(concerned.team()).ifPresent(universities::add);
    }
    if (!universities.isEmpty()) {
      written += deliveries.write(fact, bodies(fact, data, concerned), persons);
    }
    if (isForEveryone(fact)) {
      written +=
          deliveries.writeForOthers(
              fact, CloudEvent.of(fact, Concerned.heardBy(data, "")), universities);
    }
    if (written > 0) {
      waiting.fire(new DeliveriesWaiting());
    }
  }

  private static boolean isForEveryone(HeardFact fact) {
    return EventTypes.named(fact.type())
        .filter(type -> type.audience() == EventType.Audience.EVERYONE)
        .isPresent();
  }

  private static SortedMap<String, String> bodies(
      HeardFact fact, ObjectNode data, Concerned concerned) {
    var bodies = new TreeMap<String, String>();
    String whole = concerned.isListed() ? null : CloudEvent.of(fact, data);
    for (String university : concerned.universities()) {
      bodies.put(
          university,
          whole != null ? whole : CloudEvent.of(fact, Concerned.heardBy(data, university)));
    }
    return bodies;
  }
}
