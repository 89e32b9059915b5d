package io.boyuan.partnership.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A type of event that webhooks are offered.
 *
 * @param type the CloudEvents type
 * @param audience who hears it
 * @param namesPersons whether ids of persons are in it: the university's own members
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 */
@Schema(name = "WebhookEventType")
public record EventType(
    @Schema(examples = "boyuan.volunteer.service-verified.v1") String type,
    Audience audience,
    boolean namesPersons,
    @Schema(examples = "成员的服务时长已核实。") String zh,
    @Schema(examples = "The service of a member was verified.") String en) {

  /** Who hears an event. */
  @Schema(name = "WebhookEventAudience")
  public enum Audience {
    /** The universities it concerns. */
    CONCERNED,
    /** Every university that asked for it. */
    EVERYONE
  }
}
