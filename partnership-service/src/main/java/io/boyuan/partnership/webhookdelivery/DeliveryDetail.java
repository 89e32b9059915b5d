package io.boyuan.partnership.webhookdelivery;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery with what was sent and how often.
 *
 * @param delivery the delivery
 * @param event the event as it is sent; of who was forgotten since there is another id
 * @param attempts the last fifty tries, oldest first
 */
@Schema(name = "WebhookDeliveryDetail")
record DeliveryDetail(
    DeliveryView delivery,
    @JsonRawValue @Schema(implementation = Object.class) String event,
    List<AttemptView> attempts) {}
