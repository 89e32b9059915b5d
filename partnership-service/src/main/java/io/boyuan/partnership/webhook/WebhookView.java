package io.boyuan.partnership.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook as it is shown.
 *
 * @param id the webhook
 * @param universityCode whose it is
 * @param url where events are sent
 * @param eventTypes which; empty for all that are offered
 * @param description what it is for, may be null
 * @param status whether events are sent to it
 * @param statusReason why it was disabled, null when it was not
 * @param failingSince since when nothing arrives there, null when what was last sent did
 * @param formerSecretUntil until when the secret before also signs, null when there is none
 * @param createdAt when it was registered
 */
@Schema(name = "Webhook")
record WebhookView(
    UUID id,
    String universityCode,
    String url,
    List<String> eventTypes,
    String description,
    Status status,
    StatusReason statusReason,
    Instant failingSince,
    Instant formerSecretUntil,
    Instant createdAt) {

  /** Whether events are sent. */
  @Schema(name = "WebhookStatus")
  enum Status {
    ACTIVE,
    /** They wait until it is resumed. */
    PAUSED,
    /** None are sent or kept until it is edited. */
    DISABLED
  }

  /** Why a webhook was disabled. */
  @Schema(name = "WebhookStatusReason")
  enum StatusReason {
    /** The receiver said so: 410. */
    GONE,
    /** Nothing arrived for five days. */
    FAILING
  }
}
