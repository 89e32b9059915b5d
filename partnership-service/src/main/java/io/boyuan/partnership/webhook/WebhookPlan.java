package io.boyuan.partnership.webhook;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a webhook.
 *
 * @param url where events are sent: https
 * @param eventTypes which; absent or empty for all that are offered
 * @param description what it is for, may be absent
 * @param paused whether events wait, absent for no; an edit that does not pause a webhook has it
 *     sent to again, also when it was disabled
 */
@Schema(name = "WebhookPlan")
record WebhookPlan(
    @NotBlank @Size(max = 500) @Schema(examples = "https://volunteers.wzu.example/boyuan-events")
        String url,
    @Size(max = 50)
        @Schema(
            description = "See GET /webhook-event-types; none for all / 见事件类型列表，空为全部",
            examples = "[\"boyuan.volunteer.service-verified.v1\"]")
        List<@NotBlank @Size(max = 100) String> eventTypes,
    @Size(max = 200) @Schema(examples = "志愿时长同步到校内系统") String description,
    @Schema(examples = "false") Boolean paused) {

  static final String ALL = "*";

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(boolean allowsLocal) {
    ReceiverUrl.of(url, allowsLocal);
    if (eventTypes != null && !eventTypes.stream().allMatch(EventTypes::isOffered)) {
      throw Problem.invalid("eventTypes", "webhook-event-type");
    }
  }

  /** In one form, as they are kept and compared. */
  List<String> keptTypes() {
    return eventTypes == null || eventTypes.isEmpty()
        ? List.of(ALL)
        : eventTypes.stream().distinct().sorted().toList();
  }

  String keptUrl() {
    return URI.create(url).toString();
  }

  /** Whether what failed before says nothing of it any more: it leads elsewhere, or is resumed. */
  boolean startsAnew(WebhookView before) {
    return !keptUrl().equals(before.url())
        || (status() == WebhookView.Status.ACTIVE && before.status() != WebhookView.Status.ACTIVE);
  }

  WebhookView.Status status() {
    return Boolean.TRUE.equals(paused) ? WebhookView.Status.PAUSED : WebhookView.Status.ACTIVE;
  }
}
