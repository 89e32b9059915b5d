package io.boyuan.booking.desk;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who comes without a booking, over HTTP. */
@Path("/api/booking/v1/walk-ins")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COMMUNITY_STAFF, Roles.ADMIN})
@Tag(name = "Door / 门口核销")
public class WalkInResource {

  private final Desk desk;

  @Inject
  WalkInResource(Desk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @Operation(summary = "Let somebody in who came without a booking / 现场登记入场")
  @APIResponse(
      responseCode = "201",
      description = "Let in / 已入场",
      content = @Content(schema = @Schema(implementation = Desk.DeskView.class)))
  public Response letIn(@NotNull @Valid WalkInPlan plan) {
    return Response.status(Response.Status.CREATED).entity(desk.letIn(plan)).build();
  }
}
