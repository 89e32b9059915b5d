package io.boyuan.partnership.payment;

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

/** The payment of a milestone over HTTP. */
@Path("/api/partnership/v1/milestones/{id}/payments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Awards / 立项")
public class MilestonePaymentResource {

  private final PayMilestone pay;

  @Inject
  MilestonePaymentResource(PayMilestone pay) {
    this.pay = pay;
  }

  @POST
  @Idempotent
  @Operation(summary = "Ask for what an accepted milestone is worth / 申请里程碑付款")
  @APIResponse(
      responseCode = "201",
      description = "Asked for / 已申请",
      content = @Content(schema = @Schema(implementation = Payment.class)))
  public Response ask(@PathParam("id") UUID id) {
    var payment = pay.ask(id);
    return Response.created(URI.create("/api/partnership/v1/award-payments/" + payment.id()))
        .entity(payment)
        .build();
  }
}
