package io.boyuan.partnership.webhookdelivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.boyuan.partnership.webhook.EventType;
import io.boyuan.partnership.webhook.EventTypes;
import io.boyuan.platform.inbox.FactHearer;
import io.boyuan.platform.inbox.HeardFact;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
    if (concerned.isListed()) {
      for (String university : universities) {
        written += write(fact, Concerned.heardBy(data, university), persons, List.of(university));
      }
    } else if (!universities.isEmpty()) {
      written += write(fact, data, persons, universities);
    }
    if (type.audience() == EventType.Audience.EVERYONE) {
      written +=
          deliveries.writeForOthers(
              fact, CloudEvent.of(fact, Concerned.heardBy(data, "")), universities);
    }
    if (written > 0) {
      waiting.fire(new DeliveriesWaiting());
    }
  }

  private int write(
      HeardFact fact, ObjectNode data, Set<UUID> persons, Collection<String> universities) {
    return deliveries.write(fact, CloudEvent.of(fact, data), persons, universities);
  }
}
