package io.boyuan.partnership.webhookdelivery;

import io.boyuan.partnership.webhook.OwnWebhooks;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A university sees what was sent to its webhooks, tries one, and has an event sent again. */
@ApplicationScoped
class FollowDeliveries {

  private final Deliveries deliveries;
  private final OwnWebhooks own;
  private final Event<DeliveriesWaiting> waiting;
  private final Ids ids;
  private final Clock clock;

  @Inject
  FollowDeliveries(
      Deliveries deliveries,
      OwnWebhooks own,
      Event<DeliveriesWaiting> waiting,
      Ids ids,
      Clock clock) {
    this.deliveries = deliveries;
    this.own = own;
    this.waiting = waiting;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  Page<DeliveryView> of(UUID webhook, DeliveryView.Status status, PageRequest request) {
    receiver(webhook);
    return deliveries.of(webhook, status, request);
  }

  @Transactional
  DeliveryDetail byId(UUID id) {
    var known = known(id);
    return new DeliveryDetail(known.view(), known.body(), deliveries.attempts(id));
  }

  /**
   * Sends a ping.
   *
   * @param webhook which is tried
   * @return the delivery, which can be followed like any other
   * @throws Problem 404, 409 {@code webhook-not-active}
   */
  @Transactional
  DeliveryView ping(UUID webhook) {
    requireActive(receiver(webhook));
    var id = ids.next();
    var event = ids.next();
    var now = clock.instant();
    deliveries.write(id, webhook, event, Ping.TYPE, CloudEvent.ping(event, webhook, now), now);
    waiting.fire(new DeliveriesWaiting());
    return known(id).view();
  }

  /**
   * Has an event sent again at once, under the id it had.
   *
   * @param id the delivery
   * @return the delivery, waiting
   * @throws Problem 404, 409 {@code webhook-not-active}
   */
  @Transactional
  DeliveryView sendAgain(UUID id) {
    requireActive(known(id).receiver());
    deliveries.sendAgain(id, clock.instant());
    waiting.fire(new DeliveriesWaiting());
    return known(id).view();
  }

  private Deliveries.Known known(UUID id) {
    var known = deliveries.byId(id).orElseThrow(Problem::notFound);
    own.requireSees(known.receiver().university());
    return known;
  }

  private Deliveries.Receiver receiver(UUID webhook) {
    var receiver = deliveries.receiver(webhook).orElseThrow(Problem::notFound);
    own.requireSees(receiver.university());
    return receiver;
  }

  private static void requireActive(Deliveries.Receiver receiver) {
    if (!receiver.isActive()) {
      throw Problem.conflict("webhook-not-active");
    }
  }
}
