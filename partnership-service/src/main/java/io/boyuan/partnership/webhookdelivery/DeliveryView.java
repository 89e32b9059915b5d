package io.boyuan.partnership.webhookdelivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event on its way to a webhook, or there.
 *
 * @param id the delivery
 * @param webhookId the webhook
 * @param eventId the event: its CloudEvents id and the header {@code webhook-id}
 * @param eventType the event's type
 * @param status how far it is
 * @param tries how often it was tried since it was written or last asked for again
 * @param nextTryAt when it is tried next, null when it is not
 * @param lastStatus what the receiver last answered, null when it never did
 * @param lastTrouble why there was no answer the last time, null when there was
 * @param createdAt when it was written
 * @param deliveredAt when it arrived, null when it has not
 */
@Schema(name = "WebhookDelivery")
record DeliveryView(
    UUID id,
    UUID webhookId,
    UUID eventId,
    String eventType,
    Status status,
    int tries,
    Instant nextTryAt,
    Integer lastStatus,
    String lastTrouble,
    Instant createdAt,
    Instant deliveredAt) {

  /** How far a delivery is. */
  @Schema(name = "WebhookDeliveryStatus")
  enum Status {
    /** It is tried, at once or later. */
    WAITING,
    /** The receiver answered 2xx. */
    DELIVERED,
    /** It was tried in vain, and is not tried again by itself. */
    FAILED
  }
}
