package io.boyuan.partnership.webhookdelivery;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent to a webhook, over HTTP. */
@Path("/api/partnership/v1/webhooks/{id}/deliveries")
@RunOnVirtualThread
@Tag(name = "Webhooks / 事件推送")
public class WebhookDeliveriesResource {

  private final FollowDeliveries deliveries;

  @Inject
  WebhookDeliveriesResource(FollowDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "What was sent in the last 30 days, newest first / 近 30 天的推送记录")
  public Page<DeliveryView> list(
      @PathParam("id") UUID id,
      @QueryParam("status") DeliveryView.Status status,
      @Valid @BeanParam PageRequest request) {
    return deliveries.of(id, status, request);
  }
}
