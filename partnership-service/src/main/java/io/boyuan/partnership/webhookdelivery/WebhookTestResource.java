package io.boyuan.partnership.webhookdelivery;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trying a webhook, over HTTP. */
@Path("/api/partnership/v1/webhooks/{id}/test")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Webhooks / 事件推送")
public class WebhookTestResource {

  private final FollowDeliveries deliveries;

  @Inject
  WebhookTestResource(FollowDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Send a ping / 发送测试事件")
  @APIResponse(
      responseCode = "201",
      description = "It is on its way / 已发出",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  public Response ping(@PathParam("id") UUID id) {
    var delivery = deliveries.ping(id);
    return Response.created(URI.create("/api/partnership/v1/webhook-deliveries/" + delivery.id()))
        .entity(delivery)
        .build();
  }
}
