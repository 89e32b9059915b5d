package io.boyuan.partnership.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook and its secret, which is shown this once.
 *
 * @param webhook the webhook
 * @param secret what its events are signed with
 */
@Schema(name = "WebhookWithSecret")
record WebhookWithSecret(
    WebhookView webhook,
    @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") String secret) {

  /** Secrets stay out of logs. */
  @Override
  public String toString() {
    return "WebhookWithSecret[" + webhook.id() + "]";
  }
}
