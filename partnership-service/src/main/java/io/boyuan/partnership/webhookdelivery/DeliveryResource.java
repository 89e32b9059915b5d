package io.boyuan.partnership.webhookdelivery;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One delivery over HTTP. */
@Path("/api/partnership/v1/webhook-deliveries/{id}")
@RunOnVirtualThread
@Tag(name = "Webhooks / 事件推送")
public class DeliveryResource {

  private final FollowDeliveries deliveries;

  @Inject
  DeliveryResource(FollowDeliveries deliveries) {
    this.deliveries = deliveries;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "A delivery with its event and attempts / 推送详情与各次尝试")
  public DeliveryDetail get(@PathParam("id") UUID id) {
    return deliveries.byId(id);
  }

  @POST
  @Path("redelivery")
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Send it again at once, under the same webhook-id / 立即重新推送")
  public DeliveryView sendAgain(@PathParam("id") UUID id) {
    return deliveries.sendAgain(id);
  }
}
